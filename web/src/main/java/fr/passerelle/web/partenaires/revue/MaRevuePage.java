package fr.passerelle.web.partenaires.revue;

import fr.passerelle.partenaires.revue.DecisionSaisie;
import fr.passerelle.partenaires.revue.MaRevueService;
import fr.passerelle.partenaires.revue.RevueVue;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A partner's own yearly review. */
@Named
@ViewScoped
public class MaRevuePage extends RevisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private MaRevueService service;

    private transient List<RevueVue> passees;

    @Override
    protected RevueVue lire() {
        return service.enCours().orElse(null);
    }

    @Override
    protected int garder(List<DecisionSaisie> choix) {
        return service.decider(choix);
    }

    @Override
    protected int toutGarder() {
        return service.garderTout();
    }

    @Override
    protected String attestation() {
        return service.aSigner();
    }

    @Override
    protected int signerLesChoix(String nomTape) {
        return service.signer(nomTape);
    }

    @Override
    protected String adresse() {
        return "/partenaires/ma-revue";
    }

    public List<RevueVue> getPassees() {
        if (passees == null) {
            passees = service.passees();
        }
        return passees;
    }
}
