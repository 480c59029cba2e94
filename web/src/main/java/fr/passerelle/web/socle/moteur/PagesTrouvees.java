package fr.passerelle.web.socle.moteur;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the file of a page or of one of its parts is: it does not move while the application runs. Faces looks for it at each view
 * and for each part, thirty times on a long page, the texts of the locale among what it tries.
 */
public class PagesTrouvees extends ResourceHandlerWrapper {

    /** One for each file there is: what is not found is not kept. */
    private final Map<String, ViewResource> trouvees = new ConcurrentHashMap<>();

    public PagesTrouvees(ResourceHandler suivant) {
        super(suivant);
    }

    @Override
    public ViewResource createViewResource(FacesContext faces, String chemin) {
        ViewResource trouvee = trouvees.get(chemin);
        return trouvee == null ? chercher(faces, chemin) : trouvee;
    }

    private ViewResource chercher(FacesContext faces, String chemin) {
        ViewResource trouvee = super.createViewResource(faces, chemin);
        if (trouvee == null) {
            return null;
        }
        URL adresse = trouvee.getURL();
        return trouvees.computeIfAbsent(chemin, c -> new Trouvee(adresse));
    }

    private static final class Trouvee extends ViewResource {

        private final URL adresse;

        Trouvee(URL adresse) {
            this.adresse = adresse;
        }

        @Override
        public URL getURL() {
            return adresse;
        }
    }
}
