package fr.passerelle.web.partenaires.registre;

import fr.passerelle.partenaires.registre.FusionService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The partners that may be one and the same, two by two. */
@Named
@RequestScoped
public class DoublonsPage {

    @Inject
    private FusionService service;
    @Inject
    private HttpServletRequest demande;

    private List<FusionService.Doublon> doublons;

    public List<FusionService.Doublon> getDoublons() {
        if (doublons == null) {
            doublons = service.doublons();
        }
        return doublons;
    }

    /** The buttons of a row say which two. */
    public String distinguer() {
        return Messages.siPermis(() -> service.distinguer(Recu.numero(demande, "premier"), Recu.numero(demande, "second")), "Ce sont deux partenaires : ils ne seront plus rapprochés.",
                "/partenaires/doublons");
    }
}
