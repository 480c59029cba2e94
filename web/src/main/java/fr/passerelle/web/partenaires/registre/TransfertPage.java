package fr.passerelle.web.partenaires.registre;

import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.TransfertService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** A convention about to go to the body that succeeds to its partner: first who that is, then the act. */
@Named
@ViewScoped
public class TransfertPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TransfertService service;
    @Inject
    private Clock horloge;

    private Long convention;
    private TransfertService.ATransferer aTransferer;
    private String siret;
    private PartenaireVu successeur;
    private LocalDate effetLe;
    private String motif;

    public void ouvrir() {
        aTransferer = service.aTransferer(convention == null ? 0 : convention);
    }

    /** Shows who would succeed before anything is done. */
    public String chercher() {
        try {
            successeur = service.successeur(siret);
        } catch (RegleRefusee refus) {
            successeur = null;
            Messages.refuser(refus);
        }
        return null;
    }

    public String transferer() {
        return Messages.siPermis(() -> service.transfererA(siret, convention, effetLe, motif), this::ouvrir,
                "La convention est transférée.", "/partenaires/partenaire?id=" + (successeur == null ? aTransferer.partenaire().id() : successeur.id()));
    }

    public LocalDate getAujourdhui() {
        return LocalDate.now(horloge);
    }

    public TransfertService.ATransferer getATransferer() {
        return aTransferer;
    }

    public PartenaireVu getSuccesseur() {
        return successeur;
    }

    public Long getConvention() {
        return convention;
    }

    public void setConvention(Long convention) {
        this.convention = convention;
    }

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = siret;
    }

    public LocalDate getEffetLe() {
        return effetLe;
    }

    public void setEffetLe(LocalDate effetLe) {
        this.effetLe = effetLe;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
