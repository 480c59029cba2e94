package fr.passerelle.avip.label;

import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.avip.Permissions.AVIP_LABELLISER;
import static fr.passerelle.avip.Permissions.AVIP_LIRE;

import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The labels, for the Caf: examined, decided, followed to their end. */
@Stateless
public class LabelService {

    @Inject
    private EntityManager em;
    @Inject
    private LabelRepository labels;
    @Inject
    private LectureDesLabels lecture;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Criteres criteres;
    @Inject
    private LettresDeLabel lettres;
    @Inject
    private Revues revues;
    @Inject
    private Labels publics;
    @Inject
    private Reglages reglages;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Autorise(AVIP_LIRE)
    public DossierDeLabel lire(long id) {
        return lecture.lire(id, appelants.courant()::peut);
    }

    /** The last label of a structure, whatever became of it. */
    @Autorise(AVIP_LIRE)
    public long dernier(long structure) {
        return publics.dernier(structure).map(LabelVu::id).orElseThrow(() -> new Introuvable("label de la structure " + structure));
    }

    /** The structures that may become candidates: no label, no candidacy under way. */
    @Autorise(AVIP_GERER)
    public List<Candidate> candidatesPossibles() {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select s.id, s.nom || ', ' || s.commune from avip.structure s where s.fermee_le is null and not exists (select 1 from avip.label l
                    where l.structure_id = s.id and l.statut not in ('RETIRE', 'RENONCE', 'EXPIRE', 'REFUSE', 'ABANDONNEE')) order by s.nom, s.commune""")).stream()
                .map(l -> new Candidate(((Number) l[0]).longValue(), (String) l[1])).toList();
    }

    @Autorise(AVIP_GERER)
    public long ouvrir(long structure) {
        return dossiers.ouvrir(structure);
    }

    @Autorise(AVIP_GERER)
    public void preparer(long id, int version, CandidatureSaisie saisie) {
        dossiers.preparer(id, version, saisie);
    }

    @Autorise(AVIP_GERER)
    public void soumettre(long id, int version) {
        dossiers.soumettre(id, version);
    }

    /** The pre-instruction sheet, as far as it is. */
    @Autorise(AVIP_GERER)
    public void instruire(long id, int version, CandidatureSaisie saisie, Map<Critere, Constat> constats, String synthese) {
        Label label = labels.tenir(id, version);
        label.preparer(saisie, dossiers.aujourdhui());
        label.rediger(synthese);
        criteres.ecrirePreuves(id, saisie.preuves());
        criteres.ecrireConstats(id, constats);
        dossiers.noter(label, "Fiche de pré-instruction tenue", null);
    }

    @Autorise(AVIP_GERER)
    public void rendre(long id, int version, String motif) {
        Label label = labels.tenir(id, version);
        StatutLabel avant = label.statut();
        label.rendre(motif);
        dossiers.changer(label, avant, "Candidature rendue à compléter", motif);
        dossiers.avertirDUnComplement(label);
    }

    @Autorise(AVIP_GERER)
    public void presenter(long id, int version) {
        Label label = labels.tenir(id, version);
        StatutLabel avant = label.statut();
        label.presenter(dossiers.situation(label), criteres.manques(id));
        dossiers.changer(label, avant, "Candidature présentée au comité", dossiers.situation(label).calcul());
    }

    @Autorise(AVIP_GERER)
    public void representer(long id, int version, LocalDate le) {
        Label label = labels.tenir(id, version);
        StatutLabel avant = label.statut();
        label.representer(le, dossiers.aujourdhui());
        dossiers.changer(label, avant, "Présentée de nouveau le " + (le == null ? "" : Typographie.date(le)), null);
    }

    /** Accords, refuses or postpones, and writes the letter. */
    @Autorise(AVIP_LABELLISER)
    public void decider(long id, int version, DecisionSaisie decision) {
        dossiers.decider(id, version, decision);
    }

    @Autorise(AVIP_LABELLISER)
    public void renouveler(long id, int version, DecisionSaisie decision) {
        dossiers.renouveler(id, version, decision);
    }

    @Autorise(AVIP_GERER)
    public void signerCharte(long id, int version, LocalDate le) {
        Label label = labels.tenir(id, version);
        label.signerCharte(le, dossiers.aujourdhui());
        dossiers.noter(label, "Charte signée le " + Typographie.date(le), null);
    }

    @Autorise(AVIP_GERER)
    public void activer(long id, int version) {
        dossiers.activer(labels.tenir(id, version));
    }

    @Autorise(AVIP_GERER)
    public void suspendre(long id, int version, String motif) {
        dossiers.suspendre(id, version, motif);
    }

    @Autorise(AVIP_GERER)
    public void lever(long id, int version, String motif) {
        Label label = labels.tenir(id, version);
        StatutLabel avant = label.statut();
        label.lever(motif, dossiers.situation(label));
        dossiers.changer(label, avant, "Suspension levée", motif);
    }

    @Autorise(AVIP_LABELLISER)
    public void retirer(long id, int version, String motif) {
        dossiers.arreter(id, version, motif, false);
    }

    @Autorise(AVIP_GERER)
    public void renoncer(long id, int version, String motif) {
        dossiers.arreter(id, version, motif, true);
    }

    @Autorise(AVIP_GERER)
    public void abandonner(long id, int version, String motif) {
        Label label = labels.tenir(id, version);
        StatutLabel avant = label.statut();
        label.abandonner(motif, dossiers.aujourdhui());
        dossiers.changer(label, avant, "Candidature close sans décision", motif);
    }

    /** Notes that the structure filed its report of that year. */
    @Autorise(AVIP_GERER)
    public void deposerBilan(long id, int version, int annee) {
        Label label = labels.tenir(id, version);
        publics.deposerBilan(label.structure(), annee);
        dossiers.noter(label, "Bilan " + annee + " déposé", null);
    }

    @Autorise(AVIP_GERER)
    public void cloreRevue(long id, long revue, String conclusion) {
        Label label = labels.tenir(id);
        revues.clore(id, revue, conclusion);
        dossiers.noter(label, "Revue close", conclusion);
    }

    /** Files a paper, with a criterion or not. */
    @Autorise(AVIP_GERER)
    public void joindre(long id, Critere critere, String nom, InputStream contenu) {
        dossiers.joindre(id, critere, nom, contenu);
    }

    @Autorise(AVIP_LIRE)
    public Document piece(long id, long piece) {
        Document document = criteres.document(id, piece);
        journal.noter(ActeJournal.LECTURE, AvisDeLabel.OBJET, String.valueOf(id), "Pièce " + piece + " téléchargée", null);
        return document;
    }

    @Autorise(AVIP_LIRE)
    public byte[] lettre(long id, long document, Function<DocumentFige, byte[]> rendu) {
        byte[] pdf = lettres.imprimer(id, document, rendu);
        journal.noter(ActeJournal.IMPRESSION, AvisDeLabel.OBJET, String.valueOf(id), "Lettre " + document, null);
        return pdf;
    }

    /** How long a label usually lasts. */
    @Autorise(AVIP_LIRE)
    public int dureeUsuelle() {
        return reglages.entier(ReglagesDesLabels.DUREE);
    }

    /** What was declared of the year before the first labels kept one by one, or {@code null}. */
    @Autorise(AVIP_LIRE)
    public LabelsDeclares declares() {
        return publics.declares(LocalDate.now(horloge).getYear() - 1).orElse(null);
    }

    /** A paper, whole: ten megabytes at most. */
    public record Document(String nom, byte[] contenu) {
    }

    /** A structure to choose. */
    public record Candidate(long id, String nom) {
    }
}
