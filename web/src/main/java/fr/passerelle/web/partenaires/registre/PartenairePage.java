package fr.passerelle.web.partenaires.registre;

import fr.passerelle.partenaires.registre.FichePartenaire;
import fr.passerelle.partenaires.registre.PartenairesService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The sheet of one partner, and the one form that is open on it. */
@Named
@ViewScoped
public class PartenairePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartenairesService service;

    private Long id;
    private transient FichePartenaire fiche;

    public void ouvrir() {
        fiche = service.fiche(id == null ? 0 : id);
    }

    /** Reads it again, after something was refused. */
    public FichePartenaire getFiche() {
        if (fiche == null) {
            ouvrir();
        }
        return fiche;
    }

    String ici() {
        return "/partenaires/partenaire?id=" + id;
    }

    /** Whether it was merged into another: nothing is done there any more. */
    public boolean isFondu() {
        return getFiche().fonduDans() != null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
