package fr.passerelle.socle.journal.conservation;

import static fr.passerelle.socle.Permissions.JOURNAL_CONSERVER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.capacites.GenreDObjet;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Sujets;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Settles how long the journal is kept, holds a subject or the whole of it, removes what has served its time. Nothing leaves by
 * itself: a person sees first what would go, then says so. Each of these acts is a line of the journal, with its reason.
 */
@Stateless
public class ConservationService {

    private static final int MOIS_MIN = 6;
    private static final int MOIS_MAX = 600;
    private static final int MOTIF_MAX = 500;

    @Inject
    private EntityManager em;
    @Inject
    private Gels gels;
    @Inject
    private Journal journal;
    @Inject
    private Sujets sujets;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Clock horloge;

    /** Each kind of act: how long it is kept, and what a purge would remove of it now. */
    @Autorise(JOURNAL_CONSERVER)
    public List<Conservation> apercu() {
        List<?> lignes = Lignes.de(em.createNativeQuery("""
                select c.acte, c.mois, coalesce(a.lignes, 0), coalesce(p.purgeables, 0), coalesce(p.gelees, 0)
                from journal.conservation c
                left join (select acte, count(*) as lignes from journal.acte group by acte) a on a.acte = c.acte
                left join (select acte, count(*) filter (where not gelee) as purgeables, count(*) filter (where gelee) as gelees
                    from journal.perimee group by acte) p on p.acte = c.acte"""));
        return lignes.stream().map(Object[].class::cast)
                .map(l -> new Conservation(ActeJournal.valueOf((String) l[0]), (Integer) l[1], (Long) l[2], (Long) l[3], (Long) l[4]))
                .sorted(Comparator.comparing(Conservation::acte)).toList();
    }

    /** Changes how long a kind of act is kept. */
    @Autorise(JOURNAL_CONSERVER)
    public void fixer(ActeJournal acte, int mois, String motif) {
        exiger(acte != null && acte.sePurge(), "JOURNAL", "acte", "Choisissez un acte\u202f: les vérifications et les purges se gardent toujours.");
        exiger(mois >= MOIS_MIN && mois <= MOIS_MAX, "JOURNAL", "mois", "Une durée va de " + MOIS_MIN + " à " + MOIS_MAX + " mois.");
        String raison = motif(motif);
        em.createNativeQuery("update journal.conservation set mois = :mois where acte = :acte")
                .setParameter("mois", mois).setParameter("acte", acte.name()).executeUpdate();
        journal.noter(ActeJournal.ADMINISTRATION, "conservation", acte.name(), acte.libelle() + "\u202f: " + mois + " mois", raison);
    }

    /** The holds that last, the oldest first. */
    @Autorise(JOURNAL_CONSERVER)
    public List<Gel> gels() {
        List<Object[]> lus = Lignes.de(em.createNativeQuery(
                "select id, objet, dossier, motif, pose_le, pose_par from journal.gel where leve_le is null order by id", Object[].class));
        Map<String, String> noms = annuaire.noms(lus.stream().map(l -> (String) l[5]).toList());
        return lus.stream().map(l -> new Gel((Long) l[0], (String) l[1], (String) l[2], (String) l[3], (Instant) l[4], noms.get((String) l[5]))).toList();
    }

    /**
     * Holds a subject, or the whole of what may be held.
     *
     * @param saisi the reference of the subject, or nothing for the whole
     */
    @Autorise(JOURNAL_CONSERVER)
    public void geler(String saisi, String motif) {
        String reference = TextePropre.ouNul(saisi);
        GenreDObjet genre = reference == null ? null : sujets.genre(reference)
                .orElseThrow(() -> new RegleRefusee("JOURNAL", "dossier", "Une référence s’écrit " + sujets.exemples() + "."));
        String raison = motif(motif);
        int poses = em.createNativeQuery("""
                insert into journal.gel (objet, dossier, motif, pose_le, pose_par) values (:objet, :dossier, :motif, :le, :par)
                on conflict do nothing""")
                .setParameter("objet", genre == null ? null : genre.code()).setParameter("dossier", reference)
                .setParameter("motif", raison).setParameter("le", maintenant())
                .setParameter("par", appelants.courant().identifiant()).executeUpdate();
        exiger(poses == 1, "JOURNAL", "dossier", genre == null ? "Tout le journal est déjà gelé." : genre.dejaGele() + ".");
        journal.noter(ActeJournal.ADMINISTRATION, "gel", reference, "Gel posé", raison);
    }

    /** Ends a hold. */
    @Autorise(JOURNAL_CONSERVER)
    public void lever(long id, String motif) {
        String raison = motif(motif);
        Gel gel = gels().stream().filter(g -> g.id() == id).findFirst().orElseThrow(() -> new Introuvable("gel " + id));
        em.createNativeQuery("""
                update journal.gel set leve_le = :le, leve_par = :par, leve_motif = :motif where id = :id and leve_le is null""")
                .setParameter("le", maintenant()).setParameter("par", appelants.courant().identifiant())
                .setParameter("motif", raison).setParameter("id", id).executeUpdate();
        journal.noter(ActeJournal.ADMINISTRATION, "gel", gel.dossier(), "Gel levé", raison);
    }

    /**
     * Removes the lines that have served their time and are not held; their seals stay.
     *
     * @param annoncees how many the person was told would go: nothing goes when it is not that number any more
     */
    @Autorise(JOURNAL_CONSERVER)
    public void purger(long annoncees, String motif) {
        String raison = motif(motif);
        gels.retenir();
        em.createNativeQuery("lock table journal.conservation in share mode").executeUpdate();
        Long purge = (Long) em.createNativeQuery("insert into journal.purge (le) values (:le) returning id", Long.class)
                .setParameter("le", maintenant()).getSingleResult();
        int lignes = em.createNativeQuery("""
                insert into journal.purgee (rang, purge) select p.rang, :purge from journal.perimee p where not p.gelee""")
                .setParameter("purge", purge).executeUpdate();
        exiger(lignes > 0, "JOURNAL", null, "Aucune ligne n’est à retirer.");
        exiger(lignes == annoncees, "JOURNAL", null, "Le nombre de lignes à retirer a changé depuis l’aperçu. Rien n’a été retiré\u202f: relisez-le.");
        em.createNativeQuery("""
                delete from journal.acte a using journal.scelle s join journal.purgee p on p.rang = s.rang
                where s.acte = a.id and p.purge = :purge""").setParameter("purge", purge).executeUpdate();
        journal.noter(ActeJournal.PURGE, "journal", String.valueOf(purge),
                (lignes > 1 ? lignes + " lignes retirées" : "1 ligne retirée") + " ; " + empreinte(purge), raison);
    }

    /** Of the places removed, so that none can be added later to those a person decided on. */
    private String empreinte(long purge) {
        byte[] rangs = (byte[]) em.createNativeQuery("""
                select sha256(convert_to(string_agg(rang || ',', '' order by rang), 'UTF8')) from journal.purgee where purge = :purge""",
                byte[].class).setParameter("purge", purge).getSingleResult();
        return HexFormat.of().formatHex(rangs);
    }

    private static String motif(String motif) {
        String propre = TextePropre.de(motif);
        exiger(!propre.isEmpty() && propre.length() <= MOTIF_MAX, "JOURNAL", "motif", "Donnez la raison, en " + MOTIF_MAX + " caractères au plus.");
        return propre;
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
