package fr.passerelle.web.avip.reponse;

import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.reponse.AlternativeVue;
import fr.passerelle.avip.reponse.DossierRecu;
import fr.passerelle.avip.reponse.EffetVu;
import fr.passerelle.avip.reponse.RepondreService;
import fr.passerelle.avip.reponse.file.MotifEcart;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A request as a structure answers it: one act open at a time, chosen by the address. */
@Named
@ViewScoped
public class ReponsePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CONFLIT = 409;

    @Inject
    private RepondreService service;

    private long id;
    private String acte;
    private int version;
    private transient DossierRecu dossier;
    private transient EffetVu effet;
    private transient List<AlternativeVue> ailleurs;
    private AccueilForm accueil;
    private LocalDate echange;
    private String question;
    private String message;
    private Long structure;
    private MotifEcart ecart;
    private MotifRefus[] motifs = {};
    private boolean pleine;

    public void ouvrir() {
        relire();
        if (accueil == null) {
            accueil = AccueilForm.de(dossier.voulu());
        }
    }

    /** Reads it again, after somebody else changed it; what was typed stays. */
    private void relire() {
        dossier = service.ouvrir(id);
        version = dossier.vue().version();
    }

    public String reprendre() {
        return agir(() -> service.reprendre(id, version), "L’examen reprend\u202f: la Caf n’a plus à s’en charger.");
    }

    public String noterEchange() {
        return agir(() -> service.noterEchange(id, version, echange), "L’échange est noté.");
    }

    public String demanderComplement() {
        return agir(() -> service.demanderComplement(id, version, question), "Le complément est demandé\u202f: le délai est suspendu, le prescripteur prévenu.");
    }

    public String mettreEnAttente() {
        return agir(() -> service.mettreEnAttente(id, version, message), "La demande est sur liste d’attente\u202f: le prescripteur est prévenu.");
    }

    public String confirmerAttente() {
        return agir(() -> service.confirmerAttente(id, version), "L’attente est confirmée pour trente jours.");
    }

    public String passer() {
        return Messages.siPermis(() -> service.passer(id, version, structure, message), this::relire, "La demande est passée\u202f: le prescripteur et l’autre structure sont prévenus.",
                "/avip/file");
    }

    public String refuser() {
        return agir(() -> service.refuser(id, version, choisis(), message), "La demande est refusée\u202f: le prescripteur lit vos motifs, et où s’adresser.");
    }

    private Set<MotifRefus> choisis() {
        Set<MotifRefus> choisis = EnumSet.noneOf(MotifRefus.class);
        choisis.addAll(List.of(motifs));
        return choisis;
    }

    /** Draws what it would take again, with what was typed. */
    public String simuler() {
        try {
            effet = service.effet(id, accueil.saisi());
        } catch (RegleRefusee refus) {
            Messages.refuser(refus);
        }
        return null;
    }

    public String accepter() {
        return agir(this::tenterDAccepter, "La demande est acceptée\u202f: la place est réservée, le prescripteur prévenu. Il reste à préparer le contrat.");
    }

    /** The last place may have gone meanwhile: machines are told so too, and three ways remain (R-AVIP-31). */
    private void tenterDAccepter() {
        try {
            service.accepter(id, version, accueil.saisi(), ecart, message);
        } catch (RegleRefusee refus) {
            if ("R-AVIP-31".equals(refus.regle())) {
                pleine = true;
                FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(CONFLIT);
            }
            throw refus;
        }
    }

    private String agir(Runnable geste, String fait) {
        return Messages.siPermis(geste, this::relire, fait, "/avip/reponse?id=" + id);
    }

    public DossierRecu getDossier() {
        if (dossier == null) {
            relire();
        }
        return dossier;
    }

    /** Drawn when the act is open, with what was asked for until something else is typed. */
    public EffetVu getEffet() {
        if (effet == null) {
            try {
                effet = service.effet(id, accueil.saisi());
            } catch (RegleRefusee aReprendre) {
                effet = new EffetVu(List.of());
            }
        }
        return effet;
    }

    public List<AlternativeVue> getAilleurs() {
        if (ailleurs == null) {
            ailleurs = service.alternatives(id);
        }
        return ailleurs;
    }

    private boolean peut(StatutOrientation vers) {
        return !getDossier().vue().suivi().chezLaCaf() && getDossier().vue().statut().suivants().contains(vers);
    }

    private boolean ouvert(String lequel) {
        return lequel.equals(acte);
    }

    public boolean isRefusable() {
        return peut(StatutOrientation.REFUSEE) && getDossier().vue().statut() != StatutOrientation.SANS_REPONSE;
    }

    public boolean isAcceptable() {
        return peut(StatutOrientation.ACCEPTEE);
    }

    public boolean isEnExamen() {
        return getDossier().vue().statut() == StatutOrientation.EN_EXAMEN && !getDossier().vue().suivi().chezLaCaf();
    }

    public boolean isComplementPossible() {
        return isEnExamen() && getDossier().vue().suivi().complements() < 2;
    }

    public boolean isEnAttente() {
        return getDossier().vue().statut() == StatutOrientation.LISTE_ATTENTE && !getDossier().vue().suivi().chezLaCaf();
    }

    public boolean isSansReponse() {
        return getDossier().vue().statut() == StatutOrientation.SANS_REPONSE;
    }

    public boolean isPassable() {
        return (isEnExamen() || isEnAttente()) && !getDossier().reseau().isEmpty();
    }

    /** Those of the structure may still be reached, or said. */
    public boolean isIdentiteVisible() {
        return getDossier().vue().statut().estOuverte() || getDossier().vue().statut() == StatutOrientation.CONVERTIE;
    }

    public boolean isAcceptationOuverte() {
        return ouvert("accepter") && isAcceptable();
    }

    public boolean isRefusOuvert() {
        return ouvert("refuser") && isRefusable();
    }

    public boolean isComplementOuvert() {
        return ouvert("complement") && isComplementPossible();
    }

    public boolean isAttenteOuverte() {
        return ouvert("attente") && isEnExamen();
    }

    public boolean isEchangeOuvert() {
        return ouvert("echange") && (isEnExamen() || isEnAttente());
    }

    public boolean isPassageOuvert() {
        return ouvert("passer") && isPassable();
    }

    public List<SelectItem> getMembres() {
        return getDossier().reseau().stream().map(s -> new SelectItem(s.id(), s.enClair())).toList();
    }

    public List<MotifRefus> getTousLesMotifs() {
        return List.of(MotifRefus.values());
    }

    public List<MotifEcart> getEcarts() {
        return List.of(MotifEcart.values());
    }

    public boolean isPleine() {
        return pleine;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getActe() {
        return acte;
    }

    public void setActe(String acte) {
        this.acte = acte;
    }

    public AccueilForm getAccueil() {
        return accueil;
    }

    public LocalDate getEchange() {
        return echange;
    }

    public void setEchange(LocalDate echange) {
        this.echange = echange;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public Long getStructure() {
        return structure;
    }

    public void setStructure(Long structure) {
        this.structure = structure;
    }

    public MotifEcart getEcart() {
        return ecart;
    }

    public void setEcart(MotifEcart ecart) {
        this.ecart = ecart;
    }

    public MotifRefus[] getMotifs() {
        return motifs;
    }

    public void setMotifs(MotifRefus[] motifs) {
        this.motifs = motifs == null ? new MotifRefus[0] : motifs;
    }
}
