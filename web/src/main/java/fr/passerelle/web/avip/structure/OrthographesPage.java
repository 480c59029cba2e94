package fr.passerelle.web.avip.structure;

import fr.passerelle.avip.structure.OrthographesService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** How the names of bodies are misspelt, and how each is to be written. */
@Named
@ViewScoped
public class OrthographesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrthographesService service;
    @Inject
    private HttpServletRequest demande;

    private transient List<OrthographesService.Orthographe> toutes;
    private String ecrit;
    private String gestionnaire;

    public void ouvrir() {
        toutes = service.toutes();
    }

    public List<OrthographesService.Orthographe> getToutes() {
        if (toutes == null) {
            ouvrir();
        }
        return toutes;
    }

    public String noter() {
        return Messages.siPermis(() -> service.noter(ecrit, gestionnaire), "C’est noté, et le registre est corrigé.", "/avip/orthographes");
    }

    public String oublier() {
        return Messages.siPermis(() -> service.oublier(Recu.numero(demande, "laquelle")), "Cette orthographe n’est plus corrigée.", "/avip/orthographes");
    }

    public String getEcrit() {
        return ecrit;
    }

    public void setEcrit(String ecrit) {
        this.ecrit = ecrit;
    }

    public String getGestionnaire() {
        return gestionnaire;
    }

    public void setGestionnaire(String gestionnaire) {
        this.gestionnaire = gestionnaire;
    }
}
