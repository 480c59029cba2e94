package fr.passerelle.socle.comptes;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds and keeps accounts. */
@ApplicationScoped
class CompteRepository {

    @Inject
    private EntityManager em;

    Optional<Compte> parIdentifiant(String identifiant) {
        return em.createQuery("select c from Compte c left join fetch c.roles where c.identifiant = :identifiant", Compte.class)
                .setParameter("identifiant", normal(identifiant))
                .getResultList().stream()
                .findFirst();
    }

    /** The account and that session, if it is one of its own, in one query; asked at each click, it reads what it needs and no entity. */
    Optional<Appelants.CompteEtSession> avecSession(String identifiant, long session) {
        return Appelants.CompteEtSession.de(em.createQuery("""
                select c.identifiant, c.prenom, c.nom, c.etat, c.population, c.sessionsDepuis, r, s.id, s.ouverteLe, s.vueLe, s.finLe,
                    c.motDePasseAChanger
                from Compte c left join c.roles r left join SessionOuverte s on s.compte = c.identifiant and s.id = :session
                where c.identifiant = :identifiant""", Object[].class)
                .setParameter("identifiant", normal(identifiant)).setParameter("session", session).getResultList());
    }

    /** Only that is written: being seen must not undo being ended meanwhile. */
    @Transactional
    void noterVue(long session, Instant maintenant) {
        em.createQuery("update SessionOuverte s set s.vueLe = :maintenant where s.id = :session")
                .setParameter("maintenant", maintenant).setParameter("session", session).executeUpdate();
    }

    /**
     * For a change: the row is locked before it is read, so that two at once come one after the other and the second sees what the
     * first did. What was read before the lock, earlier in the same act, is read again.
     */
    Optional<Compte> pourChanger(String identifiant) {
        List<Long> verrouille = Lignes.de(em.createNativeQuery("""
                select id from comptes.compte where identifiant = :identifiant for no key update""", Long.class)
                .setParameter("identifiant", normal(identifiant)));
        return verrouille.stream().findFirst().map(id -> {
            Compte compte = em.find(Compte.class, id);
            em.refresh(compte);
            return compte;
        });
    }

    void ajouter(Compte compte) {
        em.persist(compte);
    }

    List<Compte> actifs() {
        return em.createQuery("select distinct c from Compte c left join fetch c.roles where c.etat = :actif and c.population = :agent order by c.nom, c.prenom",
                Compte.class).setParameter("actif", EtatCompte.ACTIF).setParameter("agent", Population.AGENT).getResultList();
    }

    /** Of those, the active agents, by name. */
    Stream<Compte> actifsParmi(Collection<String> identifiants) {
        return parmi(identifiants).filter(Compte::estActif);
    }

    /** Of those, the agents, by name. */
    Stream<Compte> parmi(Collection<String> identifiants) {
        return identifiants.isEmpty() ? Stream.empty() : em.createQuery(
                        "select distinct c from Compte c left join fetch c.roles where c.identifiant in :ceux and c.population = :agent order by c.nom, c.prenom", Compte.class)
                .setParameter("ceux", identifiants).setParameter("agent", Population.AGENT).getResultStream();
    }

    /** All of them, whatever their state. */
    List<Compte> agents() {
        return em.createQuery("select distinct c from Compte c left join fetch c.roles where c.population = :agent", Compte.class)
                .setParameter("agent", Population.AGENT).getResultList();
    }

    Map<String, String> noms(Collection<String> identifiants) {
        if (identifiants.isEmpty()) {
            return Map.of();
        }
        // in SQL: a list of entities' names would be translated anew each time, whatever its length
        return Lignes.<Object[]>de(em.createNativeQuery("select identifiant, prenom || ' ' || nom from comptes.compte where identifiant in (:identifiants)",
                        Object[].class).setParameter("identifiants", identifiants)).stream()
                .collect(Collectors.toMap(l -> (String) l[0], l -> TextePropre.de((String) l[1])));
    }

    boolean existeAvec(String role) {
        return !em.createQuery("select c.id from Compte c join c.roles r where r = :role", Long.class)
                .setParameter("role", role).setMaxResults(1).getResultList().isEmpty();
    }

    List<String> ouverts(Collection<String> identifiants) {
        return em.createQuery("select c.identifiant from Compte c where c.identifiant in :identifiants and c.etat <> :ferme", String.class)
                .setParameter("identifiants", identifiants).setParameter("ferme", EtatCompte.FERME).getResultList();
    }

    List<String> nommes(String texte) {
        return Lignes.de(em.createNativeQuery("""
                select identifiant from comptes.compte
                where commun.nomme(identifiant || ' ' || prenom || ' ' || nom, :texte)""",
                String.class).setParameter("texte", texte));
    }

    /** Whether one who holds the role is present today; {@code true} means each of them is away. */
    boolean tousAbsents(String role, LocalDate jour) {
        Object[] compte = (Object[]) em.createNativeQuery("""
                select count(*), count(a.compte_id)
                from comptes.compte c
                join comptes.compte_role r on r.compte_id = c.id and r.role = :role
                left join lateral (select a.compte_id from comptes.absence a
                    where a.compte_id = c.id and :jour between a.debut and a.fin and a.fin - a.debut <= 366 limit 1) a on true
                where c.etat = 'ACTIF'""")
                .setParameter("role", role)
                .setParameter("jour", jour)
                .getSingleResult();
        return ((Number) compte[0]).longValue() == ((Number) compte[1]).longValue();
    }

    void noterAbsence(String identifiant, LocalDate debut, LocalDate fin) {
        em.createNativeQuery("""
                insert into comptes.absence (compte_id, debut, fin)
                select id, :debut, :fin from comptes.compte where identifiant = :identifiant""")
                .setParameter("identifiant", identifiant)
                .setParameter("debut", debut)
                .setParameter("fin", fin)
                .executeUpdate();
    }

    List<Absences.Dite> absences(String identifiant, LocalDate jour) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select a.id, a.debut, a.fin from comptes.absence a join comptes.compte c on c.id = a.compte_id
                where c.identifiant = :identifiant and a.fin >= :jour order by a.debut, a.id""")
                .setParameter("identifiant", identifiant).setParameter("jour", jour)).stream()
                .map(l -> new Absences.Dite(((Number) l[0]).longValue(), jour(l[1]), jour(l[2]))).toList();
    }

    boolean annulerAbsence(String identifiant, long id) {
        return em.createNativeQuery("""
                delete from comptes.absence a using comptes.compte c
                where a.compte_id = c.id and c.identifiant = :identifiant and a.id = :id""")
                .setParameter("identifiant", identifiant).setParameter("id", id).executeUpdate() == 1;
    }

    private static LocalDate jour(Object lu) {
        return lu instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) lu;
    }

    private static String normal(String identifiant) {
        return TextePropre.code(identifiant).toLowerCase(Locale.ROOT);
    }
}
