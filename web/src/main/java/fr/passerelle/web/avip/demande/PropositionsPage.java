package fr.passerelle.web.avip.demande;

import fr.passerelle.avip.demande.MesDemandesService;
import fr.passerelle.avip.demande.OrienterService;
import fr.passerelle.avip.demande.PropositionRecue;
import fr.passerelle.avip.nomenclature.MotifDeclin;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** The parents structures propose to one’s own body: one takes them up, or says why not. */
@Named
@ViewScoped
public class PropositionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ICI = "/avip/propositions";

    @Inject
    private MesDemandesService service;
    @Inject
    private OrienterService orienter;
    @Inject
    private HttpServletRequest demande;

    private Long decline;
    private List<PropositionRecue> recues = List.of();
    private MotifDeclin motifDeclin;
    private String reponse;

    public void ouvrir() {
        recues = service.propositions();
    }

    public String confirmer() {
        long proposition = Recu.numero(demande, "proposition");
        long[] brouillon = new long[1];
        String suite = Messages.siPermis(() -> brouillon[0] = orienter.commencerDepuisProposition(proposition), this::ouvrir, null, ICI);
        return suite == null ? null : "/avip/orienter?id=" + brouillon[0] + "&faces-redirect=true";
    }

    public String decliner() {
        PropositionRecue p = getDeclinee();
        return p == null ? null : Messages.siPermis(() -> service.decliner(p.proposition().id(), p.proposition().version(), motifDeclin, reponse), this::ouvrir,
                "La structure est avertie.", ICI);
    }

    /** The one that is being declined, if the address names one that waits. */
    public PropositionRecue getDeclinee() {
        return decline == null ? null : recues.stream().filter(r -> r.proposition().id() == decline && !r.proposition().statut().estFinal()).findFirst().orElse(null);
    }

    public List<PropositionRecue> getRecues() {
        return recues;
    }

    public Long getDecline() {
        return decline;
    }

    public void setDecline(Long decline) {
        this.decline = decline;
    }

    public MotifDeclin getMotifDeclin() {
        return motifDeclin;
    }

    public void setMotifDeclin(MotifDeclin motifDeclin) {
        this.motifDeclin = motifDeclin;
    }

    public String getReponse() {
        return reponse;
    }

    public void setReponse(String reponse) {
        this.reponse = reponse;
    }
}
