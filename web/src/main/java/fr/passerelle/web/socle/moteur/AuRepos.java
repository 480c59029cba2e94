package fr.passerelle.web.socle.moteur;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;
import java.util.Collection;

/**
 * {@code <pa:auRepos>}, inside a form: its fields and buttons as long as nobody sent it. They begin empty, so that they read the same
 * for all: the first page has them built and written, the next ones only carry their text. A page sent back has them built, since it
 * reads them. Fields that begin with something are built at each view, and are never another page's.
 */
public class AuRepos extends UIComponentBase {

    private Balise balise;
    /** {@code null} when what is inside was built. */
    private String texte;

    @Override
    public String getFamily() {
        return "fr.passerelle";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        if (texte == null && !faces.isPostback() && rienEncore(this)) {
            texte = Ecrit.texte(faces, () -> super.encodeChildren(faces));
            balise.texte = texte;
        }
        if (texte == null) {
            super.encodeChildren(faces);
        } else {
            faces.getResponseWriter().write(texte);
        }
    }

    private static boolean rienEncore(UIComponent dedans) {
        return !(dedans instanceof EditableValueHolder champ && !estVide(champ.getValue())) && dedans.getChildren().stream().allMatch(AuRepos::rienEncore);
    }

    private static boolean estVide(Object valeur) {
        return valeur == null || "".equals(valeur) || Boolean.FALSE.equals(valeur) || valeur instanceof Collection<?> plusieurs && plusieurs.isEmpty();
    }

    /** Builds what is inside when it is read, or remains to be written. */
    public static final class Balise extends ComponentHandler {

        private volatile String texte;

        public Balise(ComponentConfig config) {
            super(config);
        }

        @Override
        public void onComponentCreated(FaceletContext contexte, UIComponent composant, UIComponent parent) {
            AuRepos repos = (AuRepos) composant;
            repos.balise = this;
            repos.texte = contexte.getFacesContext().isPostback() ? null : texte;
        }

        @Override
        public void applyNextHandler(FaceletContext contexte, UIComponent composant) throws IOException {
            if (((AuRepos) composant).texte == null) {
                super.applyNextHandler(contexte, composant);
            }
        }
    }
}
