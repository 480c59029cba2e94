package fr.passerelle.web.mediation;

import static fr.passerelle.mediation.Permissions.BILAN_ARRETER;
import static fr.passerelle.mediation.Permissions.SAISINE_AFFECTER;
import static fr.passerelle.mediation.Permissions.SAISINE_DECIDER;
import static fr.passerelle.mediation.Permissions.SAISINE_GERER;
import static fr.passerelle.mediation.Permissions.SAISINE_NOTES;
import static fr.passerelle.mediation.Permissions.SAISINE_TOUTES;

import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.DossierSaisine.ActePropose;
import fr.passerelle.mediation.dossier.DossierSaisine.DocumentVue;
import fr.passerelle.mediation.dossier.DossierSaisine.Prepare;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.web.mediation.acte.NoticeActe;
import fr.passerelle.web.socle.commun.Ecriture;
import fr.passerelle.web.socle.commun.Moi;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The page of one case: what is known of it, what may be done now, and the one act whose form is open.
 *
 * <p>The case is read once when the page is opened, and the acts are based on the version read then (R-MED-31).
 */
@Named
@ViewScoped
public class SaisinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The acts that the guided admissibility test leads to: one form for the three. */
    private static final Set<Acte> RECEVABILITE = EnumSet.of(Acte.DECLARER_RECEVABLE, Acte.DECLARER_IRRECEVABLE,
            Acte.REORIENTER);
    /** What stops an act until the request says it, and the field that says it. */
    private static final Map<Acte, String> MANQUES = Map.of(Acte.ACCUSER_RECEPTION, "correction:saisissants:0:courriel",
            Acte.DECLARER_RECEVABLE, "correction:demarcheDate", Acte.REPONDRE, "correction:identiteVerifiee");
    /** Giving the case to a holder: a form of the page that is no act of the life cycle. */
    private static final String AFFECTER = "AFFECTER";
    private static final String REPONDRE = Acte.REPONDRE.name();

    @Inject
    private DossierService dossiers;
    @Inject
    private Moi moi;

    private String ref;
    private String acte;
    /** The document whose form is open, by its number; « nouveau » to add some; none otherwise. */
    private String document;
    /** The case changed under a form that was open: it stays, even if its act is offered no more, for what was typed in it. */
    private boolean maintenu;
    private transient DossierSaisine dossier;

    /** Opens the case; what may not be seen is not found. */
    public void ouvrir() {
        dossier = dossiers.dossier(ref);
    }

    /** Reads the case again, after somebody else changed it; what was typed stays in its form. */
    public void relire() {
        maintenu = isActeOuvert();
        ouvrir();
    }

    public DossierSaisine getDossier() {
        if (dossier == null) {
            ouvrir();
        }
        return dossier;
    }

    /** For its own page, which asks it thirty things: not what the container stands before it. */
    public SaisinePage getElleMeme() {
        return this;
    }

    public int getVersion() {
        return getDossier().version();
    }

    public SaisineEnClair getEnClair() {
        return new SaisineEnClair(getDossier());
    }

    // --- what this person may do besides the acts of the life cycle ---

    /** Whether the person may keep the case going: documents, links, reminders, follow-up. */
    public boolean isGeste() {
        return moi.peut(SAISINE_GERER);
    }

    /** Whether the person may remind somebody of a question: only then are there buttons beside them. */
    public boolean isRelancable() {
        return isGeste() && getDossier().questions().stream().anyMatch(q -> q.ouverte() && !q.adresseeAUnImplique());
    }

    /** Whether what was promised may still be told done, or to be done again. */
    public boolean isSuivable() {
        return isGeste() && getDossier().fin() == null && !getDossier().suivis().isEmpty();
    }

    public boolean isCorrigible() {
        return isGeste() && getDossier().entete().etat().estOuvert();
    }

    /** Whether what a frozen bilan counted of this case may be rectified by this person (R-MED-25). */
    public boolean isRectifiable() {
        return getDossier().entete().anneeArretee() && moi.peut(BILAN_ARRETER);
    }

    public boolean isAPrendreEnCharge() {
        return getDossier().entete().titulaire() == null && getDossier().entete().anonymiseeLe() == null && !getDossier().repriseFinie()
                && moi.peut(SAISINE_DECIDER);
    }

    public boolean isTitulaire() {
        return moi.getIdentifiant().equals(getDossier().entete().titulaire());
    }

    /** The compartment of confidential notes: the mediator's, and the deputy's on his own cases (R-MED-17). */
    public boolean isNotesLisibles() {
        return moi.peut(SAISINE_NOTES) && (isTitulaire() || moi.peut(SAISINE_TOUTES));
    }

    // --- the acts ---

    /** The acts that take the case further, in the order of its life. */
    public List<ActeOffert> getActesCourants() {
        return offerts().filter(a -> !a.aPart()).toList();
    }

    /** Whether the person may prepare the answer that the holder will give (R-MED-18). */
    public boolean isPreparation() {
        return isGeste() && !moi.peut(SAISINE_DECIDER) && getDossier().entete().etat().permet(Acte.REPONDRE) && getDossier().entete().anonymiseeLe() == null;
    }

    public String getEffetDeLaPreparation() {
        String prepare = prepare(Acte.REPONDRE);
        return "Le titulaire la trouvera, la relira et la donnera." + (prepare == null ? "" : prepare);
    }

    /** What waits for the open case to be answered: by whom, since when; {@code null} when nothing was begun. */
    private String prepare(Acte quoi) {
        Prepare prepare = getDossier().prepares().get(quoi.name());
        return prepare == null ? null : " Un brouillon attend\u202f: " + prepare.par() + ", le " + Ecriture.instant(prepare.gardeLe()) + ".";
    }

    /** The acts that end the case otherwise or hand it over: offered, but apart. */
    public List<ActeOffert> getActesAPart() {
        return offerts().filter(ActeOffert::aPart).toList();
    }

    private Stream<ActeOffert> offerts() {
        return getDossier().actes().stream().map(this::offert);
    }

    private ActeOffert offert(ActePropose propose) {
        NoticeActe notice = notice(propose.acte());
        return new ActeOffert(propose.acte(), propose.acte().libelle(), propose.possible(), propose.manque(), notice.icone(),
                prepare(propose.acte()) == null ? notice.effet() : notice.effet() + prepare(propose.acte()),
                notice.lettre() == null ? null : notice.lettre().libelle(), notice.aPart(), propose.acte().name().equals(acte) ? "true" : null,
                MANQUES.get(propose.acte()));
    }

    /**
     * An act offered, told.
     *
     * @param manque what still misses before it can be done, or {@code null}
     * @param lettre the letter it makes, or {@code null}
     * @param courant {@code "true"} of the one whose form is open
     * @param champ where the correction of the request says what misses, or {@code null} when it is said elsewhere
     */
    public record ActeOffert(Acte acte, String libelle, boolean possible, String manque, String icone, String effet, String lettre, boolean aPart,
                             String courant, String champ) {
    }

    /** Whether the open form is one of those set apart, so that their list is shown unfolded. */
    public boolean isActeAPartOuvert() {
        return getActesAPart().stream().anyMatch(a -> a.acte().name().equals(acte));
    }

    public boolean possible(String nom) {
        return propose(nom).filter(ActePropose::possible).isPresent();
    }

    /** What still misses before this act can be done, in French, or {@code null}. */
    public String manque(String nom) {
        return propose(nom).map(ActePropose::manque).orElse(null);
    }

    private Optional<ActePropose> propose(String nom) {
        return getDossier().actes().stream().filter(a -> a.acte().name().equals(nom)).findFirst();
    }

    // --- the act whose form is open ---

    /** Whether the form of this act is open; the address names it, and it must be offered, or have been before the case changed. */
    public boolean ouvert(String nom) {
        return nom.equals(acte)
                && (REPONDRE.equals(nom) && isPreparation()
                || (AFFECTER.equals(nom) ? moi.peut(SAISINE_AFFECTER) : maintenu || propose(nom).isPresent()));
    }

    public boolean isActeOuvert() {
        return acte != null && ouvert(acte);
    }

    /** Whether the guided admissibility test is open: it leads to one of three acts. */
    public boolean isExamenOuvert() {
        return isActeOuvert() && acteDuCycle().filter(RECEVABILITE::contains).isPresent();
    }

    /** The file of the open form, named after its act: the only one of the forms that is built. */
    public String getFormulaire() {
        return isExamenOuvert() ? "recevabilite" : acte.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The title of the open form. */
    public String getTitreActe() {
        if (isExamenOuvert()) {
            return "Examiner la recevabilité";
        }
        if (isPreparation() && REPONDRE.equals(acte)) {
            return "Préparer la réponse";
        }
        return acteDuCycle().map(Acte::libelle).orElse("Affecter la saisine");
    }

    /** What the open act does; none for the admissibility test, which says it once the answers lead somewhere. */
    public NoticeActe getNotice() {
        return isPreparation() && REPONDRE.equals(acte) ? null : acteDuCycle().filter(a -> !isExamenOuvert()).map(this::notice).orElse(null);
    }

    private NoticeActe notice(Acte voulu) {
        DossierSaisine.Suspension suspension = getDossier().suspension();
        return NoticeActe.de(voulu).selon(suspension != null && suspension.enCours());
    }

    /** Whether the open act makes a letter, and this person may say how it leaves. */
    public boolean isLettreAEnvoyer() {
        return isGeste() && (isExamenOuvert() || getNotice() != null && getNotice().lettre() != null) && acteDuCycle().filter(this::propose).isPresent();
    }

    private boolean propose(Acte ouvert) {
        return propose(ouvert.name()).isPresent();
    }

    /** What still misses before the open act can be done, or {@code null}. */
    public String getManque() {
        if (REPONDRE.equals(acte) && isPreparation()) {
            return null;
        }
        if (!AFFECTER.equals(acte) && propose(acte).isEmpty()) {
            return "Cet acte n’est plus possible\u202f: la saisine a changé. Copiez ce que vous avez écrit avant de fermer.";
        }
        return isExamenOuvert() ? null : manque(acte);
    }

    private Optional<Acte> acteDuCycle() {
        return Arrays.stream(Acte.values()).filter(a -> a.estDuCycle() && a.name().equals(acte)).findFirst();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    /** The document that is open, or {@code null} when the case has no such one. */
    public DocumentVue getDocumentOuvert() {
        return getDossier().documents().stream().filter(d -> String.valueOf(d.pieceId()).equals(document)).findFirst().orElse(null);
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getActe() {
        return acte;
    }

    public void setActe(String acte) {
        this.acte = acte;
    }
}
