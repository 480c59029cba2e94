package fr.passerelle.avip.accueil.derogation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.TextesDesAccueils;
import fr.passerelle.avip.orientation.TexteLibre;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What the Caf allows past the age, with its reason, child by child, asked or not (R-AVIP-12, 13). For services only. */
@ApplicationScoped
public class Derogations {

    /** Nobody is received in a crèche past the sixth birthday. */
    private static final int ANS_AU_PLUS = 6;
    private static final String REGLE = "R-AVIP-13";
    private static final String ATTEND = "refusee_le is null and accordee_le is null";

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;
    @Inject
    private AvisDeDerogation avis;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** A child of a request, as a waiver needs it. */
    private record Enfant(long orientation, String reference, LocalDate naissance, int rang) {
    }

    /** Asked or not: what was asked for that child is then answered. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void accorder(long orientation, long enfant, LocalDate jusquAu, String motif, String auteur) {
        Enfant e = tenir(orientation, enfant, "enfant");
        String propre = verifier(e, jusquAu, motif, "jusquAu", "motifDerogation");
        exigerDavantage(enfant, jusquAu, "jusquAu");
        em.createNativeQuery("insert into avip.derogation (enfant_id, jusqu_au, motif, accordee_le, accordee_par) values (:enfant, :jusquAu, :motif, :le, :par)")
                .setParameter("enfant", enfant).setParameter("jusquAu", jusquAu).setParameter("motif", propre).setParameter("le", maintenant())
                .setParameter("par", auteur).executeUpdate();
        em.createNativeQuery("update avip.derogation_demande set accordee_le = :le where enfant_id = :enfant and " + ATTEND).setParameter("le", maintenant())
                .setParameter("enfant", enfant).executeUpdate();
        noter(e, "Dérogation d’âge pour l’enfant " + e.rang() + ", jusqu’au " + Typographie.date(jusquAu));
        avis.aLaStructure(TextesDesAccueils.DEROGATION_ACCORDEE, orientation, jusquAu);
    }

    /** By the structure; one at a time for a child. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void demander(long orientation, long enfant, LocalDate jusquAu, String motif, String auteur) {
        Enfant e = tenir(orientation, enfant, "enfant");
        exiger(attendue(enfant).isEmpty(), REGLE, "jusquAuDemande", "Une dérogation est déjà demandée pour cet enfant\u202f: la Caf ne l’a pas encore examinée.");
        String propre = verifier(e, jusquAu, motif, "jusquAuDemande", "motifDemande");
        exigerDavantage(enfant, jusquAu, "jusquAuDemande");
        em.createNativeQuery("insert into avip.derogation_demande (enfant_id, jusqu_au, motif, demandee_le, demandee_par) values (:enfant, :jusquAu, :motif, :le, :par)")
                .setParameter("enfant", enfant).setParameter("jusquAu", jusquAu).setParameter("motif", propre).setParameter("le", maintenant())
                .setParameter("par", auteur).executeUpdate();
        noter(e, "Dérogation d’âge demandée pour l’enfant " + e.rang() + ", jusqu’au " + Typographie.date(jusquAu));
        avis.aLaCaf(orientation, jusquAu);
    }

    /** What was asked for that child is not given, and the structure reads why. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refuser(long orientation, long enfant, String raison, String auteur) {
        Enfant e = tenir(orientation, enfant, "enfantRefuse");
        DerogationDemandee demandee = attendue(enfant).orElseThrow(() -> new RegleRefusee(REGLE, null, "Aucune dérogation n’attend de réponse pour cet enfant."));
        String propre = TextePropre.ouNul(raison);
        exiger(propre != null, REGLE, "raisonDuRefus", "Dites à la structure pourquoi.");
        exiger(TexteLibre.refus(propre) == null, REGLE, "raisonDuRefus", TexteLibre.refus(propre));
        em.createNativeQuery("update avip.derogation_demande set refusee_le = :le, refusee_par = :par, refus = :refus where enfant_id = :enfant and " + ATTEND)
                .setParameter("le", maintenant()).setParameter("par", auteur).setParameter("refus", propre).setParameter("enfant", enfant).executeUpdate();
        noter(e, "Dérogation d’âge refusée pour l’enfant " + e.rang());
        avis.aLaStructure(TextesDesAccueils.DEROGATION_REFUSEE, orientation, demandee.jusquAu());
    }

    /** Nobody asks, gives or refuses one for the same child at the same time. */
    private Enfant tenir(long orientation, long enfant, String champ) {
        exiger(enfant != 0, REGLE, champ, "Choisissez l’enfant.");
        return Lignes.<Tuple>de(em.createNativeQuery("""
                select o.reference, e.naissance, e.rang from avip.enfant e join avip.orientation o on o.id = e.orientation_id
                where e.id = :enfant and o.id = :orientation for update of e""", Tuple.class).setParameter("enfant", enfant).setParameter("orientation", orientation))
                .stream().map(Lue::new).findFirst().map(l -> new Enfant(orientation, l.texte("reference"), l.jour("naissance"), l.entier("rang")))
                .orElseThrow(() -> new Introuvable("enfant " + enfant));
    }

    /** What is allowed already is neither asked nor given again: another window did. */
    private void exigerDavantage(long enfant, LocalDate jusquAu, String champ) {
        de(enfant).ifPresent(deja -> exiger(deja.jusquAu().isBefore(jusquAu), REGLE, champ,
                "Une dérogation est déjà accordée à cet enfant jusqu’au " + Typographie.date(deja.jusquAu()) + "."));
    }

    private String verifier(Enfant e, LocalDate jusquAu, String motif, String champDuJour, String champDuMotif) {
        exiger(e.naissance() != null, REGLE, champDuJour, "L’enfant n’est pas encore né\u202f: rien à déroger.");
        String propre = TextePropre.ouNul(motif);
        Exigences exigences = new Exigences(REGLE);
        exigences.exiger(jusquAu != null && jusquAu.isAfter(LocalDate.now(horloge)), champDuJour, "Indiquez jusqu’à quand, après aujourd’hui.");
        exigences.exiger(jusquAu == null || jusquAu.isBefore(e.naissance().plusYears(ANS_AU_PLUS)), champDuJour, "Au plus tard avant les 6 ans de l’enfant.");
        exigences.exiger(propre != null, champDuMotif, "Écrivez pourquoi.");
        exigences.exiger(propre == null || TexteLibre.refus(propre) == null, champDuMotif, propre == null ? "" : TexteLibre.refus(propre));
        exigences.refuser();
        return propre;
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }

    private void noter(Enfant e, String fait) {
        journal.noter(ActeJournal.MODIFICATION, "orientation", e.reference(), fait, null);
    }

    private Optional<DerogationDemandee> attendue(long enfant) {
        return demandee(enfant).filter(DerogationDemandee::attend);
    }

    /** The last one asked for that child and not given: it waits, or was refused. */
    public Optional<DerogationDemandee> demandee(long enfant) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery("""
                select jusqu_au, motif, demandee_le, demandee_par, refusee_le, refus, accordee_le from avip.derogation_demande where enfant_id = :enfant
                order by id desc limit 1""", Tuple.class).setParameter("enfant", enfant));
        return lues.stream().map(Lue::new).filter(l -> l.instant("accordee_le") == null).findFirst().map(l -> new DerogationDemandee(l.jour("jusqu_au"), l.texte("motif"),
                l.instant("demandee_le"), annuaire.noms(List.of(l.texte("demandee_par"))).get(l.texte("demandee_par")), l.instant("refusee_le"), l.texte("refus")));
    }

    /** The latest given for that child. */
    public Optional<DerogationVue> de(long enfant) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery("""
                select jusqu_au, motif, accordee_le, accordee_par from avip.derogation where enfant_id = :enfant order by jusqu_au desc, id desc limit 1""",
                Tuple.class).setParameter("enfant", enfant));
        return lues.stream().map(Lue::new).findFirst().map(l -> new DerogationVue(l.jour("jusqu_au"), l.texte("motif"), l.instant("accordee_le"),
                annuaire.noms(List.of(l.texte("accordee_par"))).get(l.texte("accordee_par"))));
    }
}
