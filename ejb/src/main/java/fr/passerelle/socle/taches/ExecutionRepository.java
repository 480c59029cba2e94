package fr.passerelle.socle.taches;

import fr.passerelle.socle.commun.Coupe;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.reglages.Reglages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who does which job, and what came of it. Servers agree by the rows of the database alone. */
@ApplicationScoped
class ExecutionRepository {

    /** A server silent for so long is believed dead; it speaks every minute. */
    private static final Duration BAIL = Duration.ofMinutes(5);
    private static final Duration MEMOIRE = Duration.ofDays(90);
    private static final int LONGUEUR = 500;

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;
    @Inject
    private Reglages reglages;

    /** Those that have been given their first time already. */
    List<String> connus() {
        return Lignes.de(em.createNativeQuery("select code from taches.travail", String.class));
    }

    @Transactional
    void connaitre(Travail travail) {
        em.createNativeQuery("insert into taches.travail (code, prochaine) values (:code, :prochaine) on conflict do nothing")
                .setParameter("code", travail.code())
                .setParameter("prochaine", utc(Echeance.premiere(travail.cadence(), horloge.instant())))
                .executeUpdate();
    }

    /** Takes the job if its time has come and nobody has taken it: the due time moves on in the same transaction. */
    @Transactional
    Optional<Reclamation> reclamer(Travail travail) {
        Instant maintenant = horloge.instant();
        List<Instant> due = Lignes.de(em.createNativeQuery("""
                select prochaine from taches.travail
                where code = :code and prochaine <= :maintenant for update skip locked""", Instant.class)
                .setParameter("code", travail.code()).setParameter("maintenant", utc(maintenant)));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Optional<Reclamation> prise = commencer(travail, due.get(0), null, null);
        if (prise.isPresent()) {
            em.createNativeQuery("update taches.travail set prochaine = :suivante where code = :code")
                    .setParameter("suivante", utc(Echeance.suivante(due.get(0), travail.cadence(), maintenant)))
                    .setParameter("code", travail.code()).executeUpdate();
        }
        return prise;
    }

    /** Takes the job though its time has not come, unless it is being done. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Reclamation> demander(Travail travail, String par, String motif) {
        return commencer(travail, horloge.instant(), par, motif);
    }

    private Optional<Reclamation> commencer(Travail travail, Instant prevue, String par, String motif) {
        Instant maintenant = horloge.instant();
        List<Long> execution = Lignes.de(em.createNativeQuery("""
                insert into taches.execution (travail, prevue, debut, serveur, bail, demandee_par, motif)
                values (:travail, :prevue, :debut, :serveur, :bail, :par, :motif) on conflict do nothing returning id""", Long.class)
                .setParameter("travail", travail.code())
                .setParameter("prevue", utc(prevue))
                .setParameter("debut", utc(maintenant))
                .setParameter("serveur", reglages.texte(ReglagesTravaux.SERVEUR))
                .setParameter("bail", utc(maintenant.plus(BAIL)))
                .setParameter("par", par)
                .setParameter("motif", motif));
        return execution.stream().findFirst().map(id -> new Reclamation(id, travail));
    }

    /** Says what came of it, unless it was taken back meanwhile. */
    @Transactional
    void finir(Reclamation prise, String resultat, String erreur) {
        Instant maintenant = horloge.instant();
        em.createNativeQuery("""
                update taches.execution set fin = :fin, resultat = :resultat, erreur = :erreur where id = :id and fin is null""")
                .setParameter("fin", utc(maintenant))
                .setParameter("resultat", court(resultat))
                .setParameter("erreur", court(erreur))
                .setParameter("id", prise.execution()).executeUpdate();
        em.createNativeQuery("delete from taches.execution where travail = :travail and fin < :avant and id <> :id")
                .setParameter("travail", prise.travail().code())
                .setParameter("avant", utc(maintenant.minus(MEMOIRE)))
                .setParameter("id", prise.execution()).executeUpdate();
    }

    /** What this server is doing, it still does. */
    @Transactional
    void tenir(Collection<Long> executions) {
        if (!executions.isEmpty()) {
            em.createNativeQuery("update taches.execution set bail = :bail where id in :ids and fin is null")
                    .setParameter("bail", utc(horloge.instant().plus(BAIL))).setParameter("ids", List.copyOf(executions)).executeUpdate();
        }
    }

    /** Takes back what a server has left undone: the job is due at once. */
    @Transactional
    void reprendreLesAbandonnees() {
        OffsetDateTime maintenant = utc(horloge.instant());
        em.createNativeQuery("""
                with abandonnee as (
                    update taches.execution set fin = :maintenant, erreur = 'Le serveur s’est arrêté pendant ce travail, qui est repris.'
                    where fin is null and bail < :maintenant returning travail)
                update taches.travail t set prochaine = least(t.prochaine, :maintenant) from abandonnee a where t.code = a.travail""")
                .setParameter("maintenant", maintenant).executeUpdate();
    }

    /** The due time of each job and the last time it was done, none if never. */
    List<Object[]> etats() {
        return Lignes.de(em.createNativeQuery("""
                select t.code, t.prochaine, e.id, e.debut, e.fin, e.resultat, e.erreur, e.serveur, e.demandee_par, e.motif
                from taches.travail t
                left join lateral (select * from taches.execution e where e.travail = t.code order by e.debut desc, e.id desc limit 1) e
                    on true"""));
    }

    List<Execution> historique(String code, int page, int taille) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("""
                select id, debut, fin, resultat, erreur, serveur, demandee_par, motif
                from taches.execution where travail = :code order by debut desc, id desc""", Object[].class)
                .setParameter("code", code).setFirstResult((page - 1) * taille).setMaxResults(taille));
        return lues.stream().map(l -> execution(l, 0)).toList();
    }

    long compter(String code) {
        return (Long) em.createNativeQuery("select count(*) from taches.execution where travail = :code", Long.class)
                .setParameter("code", code).getSingleResult();
    }

    Execution execution(long id) {
        return execution((Object[]) em.createNativeQuery("""
                select id, debut, fin, resultat, erreur, serveur, demandee_par, motif from taches.execution where id = :id""",
                Object[].class).setParameter("id", id).getSingleResult(), 0);
    }

    static Execution execution(Object[] l, int depuis) {
        return l[depuis] == null ? null : new Execution((Long) l[depuis], (Instant) l[depuis + 1], (Instant) l[depuis + 2],
                (String) l[depuis + 3], (String) l[depuis + 4], (String) l[depuis + 5], (String) l[depuis + 6], (String) l[depuis + 7]);
    }

    private static String court(String texte) {
        return texte == null ? null : Coupe.abrege(texte, LONGUEUR);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
