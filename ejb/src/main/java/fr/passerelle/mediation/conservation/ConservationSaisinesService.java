package fr.passerelle.mediation.conservation;

import static fr.passerelle.mediation.Permissions.SAISINE_CONSERVER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.conservation.Conservation;
import fr.passerelle.socle.conservation.Decisions;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.conservation.Gel;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How long cases are kept, what is due, and the decision to turn it into statistical rows: seen first, then said. */
@Stateless
public class ConservationSaisinesService {

    private static final List<String> MONTRES = List.of(SaisineConservee.CODE, "COURRIEL", BrouillonConserve.CODE);
    private static final int PAR_PAGE = 50;
    private static final int BIENTOT = 3;
    /** A person waits no longer than that; what remains is done by the next nightly work. */
    private static final Duration ATTENTE = Duration.ofSeconds(20);

    @Inject
    private EntityManager em;
    @Inject
    private Conservation conservation;
    @Inject
    private Decisions decisions;
    @Inject
    private DecisionRepository anonymisations;
    @Inject
    private Execution execution;
    @Inject
    private Journal journal;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Seuils seuils;
    @Inject
    private Clock horloge;

    /** What mediation shows of what is kept, in its order: cases first. */
    @Autorise(SAISINE_CONSERVER)
    public List<ObjetConserve> objets() {
        return MONTRES.stream().map(conservation::objet).toList();
    }

    /** Those whose period is decided here; how long the mails of every room are kept is only told. */
    @Autorise(SAISINE_CONSERVER)
    public List<ObjetConserve> decidables() {
        return objets().stream().filter(o -> o.permission().equals(SAISINE_CONSERVER)).toList();
    }

    /** The periods, past, in force and to come. */
    @Autorise(SAISINE_CONSERVER)
    public List<Duree> durees() {
        return MONTRES.stream().flatMap(objet -> conservation.versions(objet).stream()).toList();
    }

    /** Decides how long a kind of thing is kept from a day on. */
    @Autorise(SAISINE_CONSERVER)
    public void fixer(Duree duree) {
        exiger(duree.objet() == null || decidables().stream().anyMatch(o -> o.code().equals(duree.objet())), "R-MED-30", "objet", "Choisissez ce dont la durée change.");
        exiger(duree.objet() == null || duree.objet().equals(SaisineConservee.CODE) || duree.intermediaire() <= 0, "R-MED-30", "intermediaire",
                "Seule une saisine passe par une archive.");
        decisions.prendre(duree);
    }

    /** How many cases are of each age. */
    @Autorise(SAISINE_CONSERVER)
    public Situation situation() {
        LocalDate aujourdhui = LocalDate.now(horloge);
        Duree duree = conservation.enVigueur(SaisineConservee.CODE);
        LocalDate jusquAu = duree.finEchue(aujourdhui);
        Object[] l = (Object[]) em.createNativeQuery("""
                select count(*) filter (where s.anonymisee_le is null and s.archivee_le is null),
                    count(*) filter (where s.anonymisee_le is null and s.archivee_le is not null),
                    count(*) filter (where s.anonymisee_le is not null),
                    count(*) filter (where s.anonymisee_le is null and s.terminee_le > :jusquAu and s.terminee_le <= :bientot),
                    count(*) filter (where s.etat = 'REPONDUE' and s.date_reponse < :repondueAvant)
                from mediation.saisine s""").setParameter("jusquAu", jusquAu)
                .setParameter("bientot", duree.finEchue(aujourdhui.plusMonths(BIENTOT)))
                .setParameter("repondueAvant", seuils.clotureAttendueAvant(aujourdhui)).getSingleResult();
        Dues dues = dues(jusquAu);
        return new Situation((Long) l[0], (Long) l[1], dues.libres(), dues.gelees(), (Long) l[3], (Long) l[4],
                seuils.cloture(), (Long) l[2], jusquAu);
    }

    private record Dues(long libres, long gelees) {
    }

    private Dues dues(LocalDate jusquAu) {
        Object[] l = (Object[]) em.createNativeQuery("""
                select count(*) filter (where not %1$s), count(*) filter (where %1$s) from mediation.saisine s
                where s.terminee_le <= :jusquAu and s.anonymisee_le is null""".formatted(Gel.tient("saisine", "s.reference")))
                .setParameter("jusquAu", jusquAu).getSingleResult();
        return new Dues((Long) l[0], (Long) l[1]);
    }

    /** The cases that are due, the oldest first: their references only. */
    @Autorise(SAISINE_CONSERVER)
    public Tranche<Echue> echues(int page) {
        LocalDate jusquAu = conservation.enVigueur(SaisineConservee.CODE).finEchue(LocalDate.now(horloge));
        int voulue = Math.max(1, page);
        List<Object[]> lues = Lignes.de(em.createNativeQuery("""
                select s.reference, s.etat, s.terminee_le, %s, s.motif_cloture from mediation.saisine s
                where s.terminee_le <= :jusquAu and s.anonymisee_le is null order by s.terminee_le, s.id"""
                .formatted(Gel.tient("saisine", "s.reference")), Object[].class)
                .setParameter("jusquAu", jusquAu).setFirstResult((voulue - 1) * PAR_PAGE).setMaxResults(PAR_PAGE));
        List<Echue> echues = lues.stream().map(l -> new Echue((String) l[0], EtatSaisine.valueOf((String) l[1]),
                l[4] == null ? null : MotifCloture.valueOf((String) l[4]), ((Date) l[2]).toLocalDate(), (Boolean) l[3])).toList();
        Dues dues = dues(jusquAu);
        return new Tranche<>(echues, dues.libres() + dues.gelees(), voulue, PAR_PAGE);
    }

    /**
     * Decides that the cases due today become statistical rows; nothing brings them back.
     *
     * @param annoncees how many the person was told: nothing is decided when it is not that number any more
     */
    @Autorise(SAISINE_CONSERVER)
    public void decider(long annoncees, String motif) {
        String raison = Duree.motif(motif);
        LocalDate jusquAu = conservation.enVigueur(SaisineConservee.CODE).finEchue(LocalDate.now(horloge));
        long dues = dues(jusquAu).libres();
        exiger(dues > 0, "R-MED-30", null, "Aucune saisine n’a fait son temps.");
        exiger(dues == annoncees, "R-MED-30", null,
                "Le nombre de saisines à anonymiser a changé depuis l’aperçu. Rien n’a été fait\u202f: relisez-le.");
        Long decision = anonymisations.ajouter(appelants.courant().identifiant(), raison, jusquAu, annoncees).orElse(null);
        exiger(decision != null, "R-MED-30", null, "Une anonymisation est déjà en cours\u202f: attendez qu’elle soit finie.");
        journal.noter(ActeJournal.PURGE, "anonymisation", String.valueOf(decision),
                Typographie.compte(annoncees, "saisine terminée", "saisines terminées") + " le " + jusquAu + " ou avant", raison);
    }

    /** Carries out what was decided, for a while; the nightly work does what remains. */
    @Autorise(SAISINE_CONSERVER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int executer() {
        return execution.reprendre(ATTENTE);
    }

    /** What the decisions became, the latest first. */
    @Autorise(SAISINE_CONSERVER)
    public List<Rapport> rapports() {
        List<Rapport> rapports = anonymisations.toutes();
        Map<String, String> noms = annuaire.noms(rapports.stream().map(Rapport::decideePar).toList());
        return rapports.stream().map(r -> new Rapport(r.id(), r.decideeLe(), noms.get(r.decideePar()), r.motif(), r.jusquAu(),
                r.annoncees(), r.faites(), r.gelees(), r.finieLe())).toList();
    }

    /** The references that decision has turned into rows. */
    @Autorise(SAISINE_CONSERVER)
    public List<String> references(long decision) {
        journal.noter(ActeJournal.EXPORT, "anonymisation", String.valueOf(decision), null, null);
        return anonymisations.references(decision);
    }
}
