package fr.passerelle.web.mediation;

import static fr.passerelle.mediation.Permissions.SAISINE_LIRE;

import fr.passerelle.mediation.acte.ControleEnregistrement;
import fr.passerelle.mediation.acte.Enregistrement;
import fr.passerelle.mediation.acte.Precautions;
import fr.passerelle.mediation.saisine.BrouillonService;
import fr.passerelle.mediation.saisine.SaisineOuverte;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.web.mediation.demande.DemandeForm;
import fr.passerelle.web.mediation.demande.PiecesForm;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Registering a request received (T1). What is typed is kept as a draft on the server and offered again; attachments
 * already deposited stay when something else is refused.
 */
@Named
@ViewScoped
public class NouvellePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SaisineService service;
    @Inject
    private BrouillonService brouillons;
    @Inject
    private ComptesService comptes;
    @Inject
    private Clock horloge;
    @Inject
    private PiecesForm pieces;

    private DemandeForm form;
    private Instant brouillonDu;
    private Instant brouillonGardeLe;
    private transient List<SaisineOuverte> ouvertes = List.of();
    private List<String> precautions = List.of();
    private boolean precautionsConfirmees;
    private String reference;

    /** Takes up the draft left last time, or starts afresh. */
    @PostConstruct
    void commencer() {
        brouillons.lire().ifPresentOrElse(brouillon -> {
            form = DemandeForm.de(brouillon.contenu());
            pieces.reprendre(brouillon.contenu().pieces());
            brouillonDu = brouillon.majLe();
        }, () -> form = DemandeForm.vierge(LocalDate.now(horloge)));
    }

    /** Keeps what is typed so far; asked for by the page every few seconds and on leaving. */
    public synchronized void garderBrouillon() {
        if (reference == null) {
            brouillons.garder(contenu());
            brouillonGardeLe = Instant.now(horloge);
        }
    }

    /** Forgets the draft and starts afresh. */
    public String recommencer() {
        brouillons.oublier();
        return "/mediation/nouvelle?faces-redirect=true";
    }

    /** Registers the request once, however often the button was pressed, and opens the case, or confirms the deposit. */
    public synchronized String enregistrer() {
        if (reference != null) {
            return suite();
        }
        pieces.deposer();
        chercherOuvertes();
        Enregistrement demande = contenu();
        LocalDate aujourdhui = LocalDate.now(horloge);
        List<RegleRefusee> refus = ControleEnregistrement.refus(demande, aujourdhui);
        refus.forEach(Messages::refuser);
        if (!refus.isEmpty() || pieces.isRefusee() || !precautionsLevees(demande, aujourdhui)) {
            return null;
        }
        if (Messages.siPermis(() -> reference = service.enregistrer(demande), null, "/mediation/saisine") == null) {
            return null;
        }
        brouillons.oublier();
        Messages.succes("Saisine enregistrée sous la référence " + reference + ".");
        return suite();
    }

    private boolean precautionsLevees(Enregistrement demande, LocalDate aujourdhui) {
        List<String> nouvelles = Precautions.avant(demande, aujourdhui);
        boolean dejaConfirmees = precautionsConfirmees && nouvelles.equals(precautions);
        precautions = nouvelles;
        precautionsConfirmees = dejaConfirmees;
        return nouvelles.isEmpty() || dejaConfirmees;
    }

    /** Whoever may open the case goes on with it; who only deposits gets the reference and a blank page. */
    private String suite() {
        if (comptes.moi().peut(SAISINE_LIRE)) {
            return "/mediation/saisine?faces-redirect=true&ref=" + reference;
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("deposee", reference);
        return "/mediation/nouvelle?faces-redirect=true";
    }

    private Enregistrement contenu() {
        return form.enEnregistrement(pieces.identifiants());
    }

    /** Looks for the cases still open on the same file, while its number is typed. */
    public void chercherOuvertes() {
        ouvertes = service.ouvertesPour(form.getNumeroAllocataire());
    }

    public List<SaisineOuverte> getOuvertes() {
        return ouvertes;
    }

    public PiecesForm getPieces() {
        return pieces;
    }

    public DemandeForm getForm() {
        return form;
    }

    public Instant getBrouillonDu() {
        return brouillonDu;
    }

    public Instant getBrouillonGardeLe() {
        return brouillonGardeLe;
    }

    public List<String> getPrecautions() {
        return precautions;
    }

    public boolean isPrecautionsConfirmees() {
        return precautionsConfirmees;
    }

    public void setPrecautionsConfirmees(boolean precautionsConfirmees) {
        this.precautionsConfirmees = precautionsConfirmees;
    }
}
