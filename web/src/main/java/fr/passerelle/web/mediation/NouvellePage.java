package fr.passerelle.web.mediation;

import static fr.passerelle.mediation.Permissions.SAISINE_LIRE;

import fr.passerelle.mediation.acte.ControleEnregistrement;
import fr.passerelle.mediation.acte.Enregistrement;
import fr.passerelle.mediation.acte.Precautions;
import fr.passerelle.mediation.brouillon.Brouillon;
import fr.passerelle.mediation.brouillon.Brouillon.Repere;
import fr.passerelle.mediation.brouillon.BrouillonService;
import fr.passerelle.mediation.saisine.SaisineOuverte;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.web.mediation.demande.DemandeForm;
import fr.passerelle.web.mediation.demande.PiecesForm;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.verification.Verifications;
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
import java.util.Objects;

/**
 * Registering a request received (T1). What is typed is kept as the draft of this form on the server and offered again;
 * attachments already deposited stay when something else is refused.
 */
@Named
@ViewScoped
public class NouvellePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LEQUEL = "brouillon";
    private static final String VIERGE = "/mediation/nouvelle?faces-redirect=true&" + LEQUEL + "=aucun";

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
    private Repere brouillon;
    private Instant brouillonDu;
    private List<Repere> autresBrouillons = List.of();
    private Instant brouillonGardeLe;
    private transient List<SaisineOuverte> ouvertes = List.of();
    /** The file number they were looked for by: each search leaves its line in the journal. */
    private String numeroCherche;
    private String reference;

    /** Takes up the draft left last time, the one the address names, or starts afresh. */
    @PostConstruct
    void commencer() {
        String voulu = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(LEQUEL);
        List<Brouillon> tous = brouillons.tous();
        tous.stream().filter(b -> voulu == null || voulu.equals(String.valueOf(b.repere().id()))).findFirst()
                .ifPresentOrElse(this::reprendre, () -> form = DemandeForm.vierge(LocalDate.now(horloge)));
        autresBrouillons = tous.stream().map(Brouillon::repere).filter(b -> !b.equals(brouillon)).toList();
    }

    private void reprendre(Brouillon garde) {
        brouillon = garde.repere();
        brouillonDu = brouillon.majLe();
        form = DemandeForm.de(garde.contenu());
        pieces.reprendre(garde.contenu().pieces());
    }

    /** Keeps what is typed so far; asked for by the page every few seconds and on leaving. */
    public synchronized void garderBrouillon() {
        if (reference == null) {
            brouillon = brouillons.garder(brouillon, contenu());
            brouillonGardeLe = Instant.now(horloge);
        }
    }

    /** Forgets the draft and starts afresh. */
    public String recommencer() {
        oublierLeBrouillon();
        return VIERGE;
    }

    /** Only the draft of this form: what is being typed in another tab stays. */
    private void oublierLeBrouillon() {
        if (brouillon != null) {
            brouillons.oublier(brouillon);
        }
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
        if (pieces.isRefusee() || !Verifications.levees(Precautions.avant(demande, aujourdhui))) {
            // not sent to be registered: what would be refused is said all the same, at once
            ControleEnregistrement.refus(demande, aujourdhui).forEach(Messages::refuser);
            garderBrouillon();
            return null;
        }
        if (Messages.siPermis(() -> reference = service.enregistrer(demande), null, "/mediation/saisine") == null) {
            garderBrouillon();
            return null;
        }
        oublierLeBrouillon();
        return suite();
    }

    /** Whoever may open the case goes on with it; who only deposits gets the reference and a blank page. */
    private String suite() {
        if (comptes.moi().peut(SAISINE_LIRE)) {
            Messages.succes("Saisine enregistrée sous la référence " + reference + ".");
            return "/mediation/saisine?faces-redirect=true&ref=" + reference;
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("deposee", reference);
        return VIERGE;
    }

    private Enregistrement contenu() {
        return form.enEnregistrement(pieces.identifiants());
    }

    /** Looks for the cases still open on the same file, while its number is typed. */
    public void chercherOuvertes() {
        String numero = form.getNumeroAllocataire();
        if (ouvertes == null || !Objects.equals(numero, numeroCherche)) {
            ouvertes = service.ouvertesPour(numero);
            numeroCherche = numero;
        }
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

    public List<Repere> getAutresBrouillons() {
        return autresBrouillons;
    }
}
