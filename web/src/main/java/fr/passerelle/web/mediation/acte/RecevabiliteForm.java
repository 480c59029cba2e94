package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.acte.Irrecevabilite;
import fr.passerelle.mediation.acte.Reorientation;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.lettre.ApercuService;
import fr.passerelle.mediation.lettre.FaitsLettre;
import fr.passerelle.mediation.lettre.LettreRedigee;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The guided admissibility test: four questions that lead to one of three acts, each with its letter (T6, T7, T8, R-MED-4).
 *
 * <p>The answers suggest the act; the mediator may still choose inadmissibility for a ground no question covers.
 */
@Named
@ViewScoped
public class RecevabiliteForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Clock horloge;
    @Inject
    private ApercuService apercus;

    private Boolean competence;
    private Boolean sansContentieux;
    private Boolean objetClair;
    private Boolean demarchePrealable;
    private LocalDate dateNotification;
    private MotifIrrecevabilite motif;
    private String orientation;
    /** The one that went with the ground, to tell it from one written. */
    private String orientationProposee = "";
    private String serviceCompetent;
    private boolean autreMotif;
    /** Whether what follows was asked for. */
    private boolean demandee;

    @PostConstruct
    void proposerAujourdhui() {
        dateNotification = LocalDate.now(horloge);
    }

    /** The act the answers lead to, or {@code null} while a question is left. */
    public Acte getIssue() {
        return examen().issue();
    }

    /** What is left to answer, once asked what follows; {@code null} when nothing is, or nothing was asked. */
    public String getManque() {
        List<String> questions = Stream.of(new Reponse("la compétence de la Caf", competence), new Reponse("le recours devant un juge", sansContentieux),
                        new Reponse("l’objet de la demande", objetClair), new Reponse("la démarche préalable", demarchePrealable))
                .filter(r -> r.donnee() == null).map(Reponse::question).toList();
        return !demandee || questions.isEmpty() ? null : "Pour savoir ce qui en découle, répondez encore à "
                + (questions.size() > 1 ? questions.size() + " questions\u202f: " : "une question\u202f: ") + String.join(", ", questions) + ".";
    }

    private record Reponse(String question, Boolean donnee) {
    }

    public boolean issue(String acte) {
        return getIssue() != null && getIssue().name().equals(acte);
    }

    /** The act the answers lead to, in words. */
    public String getIssueEnClair() {
        return switch (getIssue()) {
            case DECLARER_RECEVABLE -> "La demande est recevable";
            case REORIENTER -> "La démarche préalable manque\u202f: la demande est à réorienter";
            default -> "La demande n’est pas recevable";
        };
    }

    /** What the act the answers lead to does, and what it cannot undo. */
    public NoticeActe getNotice() {
        return getIssue() == null ? null : NoticeActe.de(getIssue());
    }

    /** Whether no answer forbids admissibility for good; another ground still may. */
    public boolean isAutreMotifPossible() {
        return examen().admetUnAutreMotif();
    }

    /** The grounds that agree with the answers: none is offered that the act would refuse. */
    public List<SelectItem> getMotifs() {
        return Stream.of(MotifIrrecevabilite.values()).filter(examen()::justifie).map(m -> new SelectItem(m, m.libelle())).toList();
    }

    /** Called when an answer changed: suggests the ground that goes with it. */
    public void suggerer() {
        demandee = true;
        if (!issue("DECLARER_IRRECEVABLE")) {
            return;
        }
        if (motif == null || !examen().justifie(motif)) {
            motif = motifSuggere();
        }
        proposerUneOrientation();
    }

    /** Where to turn goes with the ground, as long as nobody wrote something else. */
    private void proposerUneOrientation() {
        String proposee = motif == null ? "" : apercus.orientation(motif);
        if (!rempli(orientation) || TextePropre.de(orientation).equals(TextePropre.de(orientationProposee))) {
            orientation = proposee;
            orientationProposee = proposee;
        }
    }

    private MotifIrrecevabilite motifSuggere() {
        return Stream.of(MotifIrrecevabilite.CONTENTIEUX_ENGAGE, MotifIrrecevabilite.HORS_COMPETENCE_CAF, MotifIrrecevabilite.OBJET_IMPRECIS,
                MotifIrrecevabilite.ABSENCE_DEMARCHE_PREALABLE).filter(examen()::justifie).findFirst().orElse(null);
    }

    /** The letter as it would go, or {@code null} while something it says is missing. */
    public LettreRedigee getApercu() {
        Acte issue = getIssue();
        if (issue == Acte.DECLARER_RECEVABLE && dateNotification != null) {
            return apercus.recevabilite(faits(), dateNotification);
        }
        if (issue == Acte.REORIENTER && rempli(serviceCompetent)) {
            return apercus.reorientation(faits(), TextePropre.de(serviceCompetent));
        }
        if (issue == Acte.DECLARER_IRRECEVABLE && motif != null && rempli(orientation)) {
            return apercus.irrecevabilite(faits(), motif, TextePropre.de(orientation));
        }
        return null;
    }

    private FaitsLettre faits() {
        DossierSaisine dossier = saisine().getDossier();
        DossierSaisine.Demande demande = dossier.demande();
        String destinataire = demande.saisissants().isEmpty() ? demande.concerne() : demande.saisissants().get(0).nom();
        return new FaitsLettre(dossier.reference(), demande.dateReception(), destinataire,
                demande.dateNotificationDecision(), demande.prestation());
    }

    public String declarerRecevable() {
        return faireSi(Acte.DECLARER_RECEVABLE, "Saisine déclarée recevable\u202f: la notification est prête, les délais de recours sont suspendus.",
                (ref, version) -> service().declarerRecevable(ref, version, examen(), dateNotification));
    }

    public String declarerIrrecevable() {
        return faireSi(Acte.DECLARER_IRRECEVABLE, "Saisine déclarée irrecevable\u202f: la notification est prête.", (ref, version) -> service()
                .declarerIrrecevable(ref, version, new Irrecevabilite(examen(), motif, orientation)));
    }

    public String reorienter() {
        return faireSi(Acte.REORIENTER, "Saisine réorientée\u202f: la lettre est prête.", (ref, version) -> service()
                .reorienter(ref, version, new Reorientation(examen(), serviceCompetent)));
    }

    /** The act the button said, only if the answers sent with it still lead there. */
    private String faireSi(Acte annonce, String fait, BiConsumer<String, Integer> acte) {
        if (getIssue() == annonce) {
            return faireAvecUneLettre(fait, acte, serviceCompetent, orientation);
        }
        suggerer();
        Messages.erreur(getIssue() == null ? "Répondez aux quatre questions avant de décider." : "Rien n’a été fait\u202f: vos réponses mènent à «\u202f"
                + getIssue().libelle() + "\u202f», et non à «\u202f" + annonce.libelle() + "\u202f». Relisez, puis validez.");
        return null;
    }

    private ExamenRecevabilite examen() {
        return new ExamenRecevabilite(competence, sansContentieux, objetClair, demarchePrealable, autreMotif);
    }

    private static boolean rempli(String texte) {
        return !TextePropre.estVide(texte);
    }

    public Boolean getCompetence() {
        return competence;
    }

    public void setCompetence(Boolean competence) {
        this.competence = competence;
    }

    public Boolean getSansContentieux() {
        return sansContentieux;
    }

    public void setSansContentieux(Boolean sansContentieux) {
        this.sansContentieux = sansContentieux;
    }

    public Boolean getObjetClair() {
        return objetClair;
    }

    public void setObjetClair(Boolean objetClair) {
        this.objetClair = objetClair;
    }

    public Boolean getDemarchePrealable() {
        return demarchePrealable;
    }

    public void setDemarchePrealable(Boolean demarchePrealable) {
        this.demarchePrealable = demarchePrealable;
    }

    public LocalDate getDateNotification() {
        return dateNotification;
    }

    public void setDateNotification(LocalDate dateNotification) {
        this.dateNotification = dateNotification;
    }

    public MotifIrrecevabilite getMotif() {
        return motif;
    }

    public void setMotif(MotifIrrecevabilite motif) {
        this.motif = motif;
    }

    public String getOrientation() {
        return orientation;
    }

    public void setOrientation(String orientation) {
        this.orientation = orientation;
    }

    public String getServiceCompetent() {
        return serviceCompetent;
    }

    public void setServiceCompetent(String serviceCompetent) {
        this.serviceCompetent = serviceCompetent;
    }

    public boolean isAutreMotif() {
        return autreMotif;
    }

    public void setAutreMotif(boolean autreMotif) {
        this.autreMotif = autreMotif;
    }
}
