package fr.passerelle.web.partenaires.revue;

import fr.passerelle.partenaires.revue.DecisionSaisie;
import fr.passerelle.partenaires.revue.RevueVue;
import fr.passerelle.partenaires.revue.RevuesService;
import fr.passerelle.socle.commun.Introuvable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The review of one partner, for the Caf: where it stands, and what is the Caf's to review. */
@Named
@ViewScoped
public class RevuePage extends RevisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RevuesService service;

    private Long id;

    @Override
    public void ouvrir() {
        if (id == null) {
            throw new Introuvable("revue");
        }
        super.ouvrir();
    }

    @Override
    protected RevueVue lire() {
        return service.revue(id);
    }

    @Override
    protected int garder(List<DecisionSaisie> choix) {
        return service.decider(id, choix);
    }

    @Override
    protected int toutGarder() {
        return service.garderTout(id);
    }

    @Override
    protected String attestation() {
        return service.aSigner(id);
    }

    @Override
    protected int signerLesChoix(String nomTape) {
        return service.signer(id, nomTape);
    }

    @Override
    protected String adresse() {
        return "/partenaires/revue?id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
