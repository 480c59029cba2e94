package fr.passerelle.web.mediation;

import fr.passerelle.mediation.dossier.EquiteService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The équité proposals addressed to the direction, to accept or refuse; nothing of the cases they come from (R-MED-19). */
@Named
@ViewScoped
public class RecommandationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EquiteService service;

    private transient EquiteService.Lues lues;
    private Long id;
    private transient EquiteService.Proposition proposition;
    private Boolean acceptee;
    private String motif;

    /** Opens the page, and the proposal to decide when one is named. */
    public void ouvrir() {
        lues = service.toutes();
        proposition = id == null ? null : service.proposition(id);
    }

    public String decider() {
        if (acceptee == null) {
            Messages.refuser(new RegleRefusee("R-MED-19", "acceptee", "Choisissez d’accepter ou de refuser la proposition."));
            return null;
        }
        boolean decision = acceptee;
        return Messages.siPermis(() -> service.decider(id, getProposition().version(), decision, motif), this::ouvrir,
                decision ? "Proposition acceptée." : "Proposition refusée\u202f; la raison est transmise au médiateur.",
                "/mediation/recommandations");
    }

    public List<EquiteService.Proposition> getADecider() {
        relireAuBesoin();
        return lues.aDecider();
    }

    public List<EquiteService.Proposition> getDecidees() {
        relireAuBesoin();
        return lues.decidees();
    }

    /** The proposal being decided, or {@code null}. */
    public EquiteService.Proposition getProposition() {
        relireAuBesoin();
        return proposition;
    }

    private void relireAuBesoin() {
        if (lues == null) {
            ouvrir();
        }
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Boolean getAcceptee() {
        return acceptee;
    }

    public void setAcceptee(Boolean acceptee) {
        this.acceptee = acceptee;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
