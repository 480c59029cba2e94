package fr.passerelle.mediation.saisine;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/**
 * Which years are frozen (R-MED-25), asked by every act that could move a figure.
 *
 * <p>One lock per year puts freezes, imports and acts on cases in a row: an act shares it with other acts, a freeze and an
 * import hold it alone. All keep it until their transaction ends, so that an answer given here still holds when the act
 * is committed. The lock is PostgreSQL's own (advisory, two keys), because a year without any row must be lockable too.
 */
@ApplicationScoped
public class AnneesArretees {

    /** First key of the lock, ours alone in this database; the second is the year. */
    private static final int VERROU = 20217;

    /** In SQL, which years they are. */
    public static final String LESQUELLES = "select annee from mediation.annee_arretee";

    @Inject
    private EntityManager em;

    /**
     * In SQL, whether the bilan of a year is frozen.
     *
     * @param annee the column of the year
     */
    public static String condition(String annee) {
        return "exists (select 1 from mediation.annee_arretee arretee where arretee.annee = " + annee + ")";
    }

    /** Every frozen year, as it is now: nothing keeps it so. */
    public Set<Integer> toutes() {
        List<Integer> annees = Lignes.de(em.createNativeQuery(LESQUELLES, Integer.class));
        return Set.copyOf(annees);
    }

    /** Whether the bilan of that year is frozen; the answer holds until the end of the current transaction. */
    public boolean estArretee(int annee) {
        prendre("pg_advisory_xact_lock_shared", annee);
        return aUneVersion(annee);
    }

    /** Keeps the year for the current transaction alone, or refuses when it is frozen. */
    public void reserver(int annee) {
        verrouiller(annee);
        if (aUneVersion(annee)) {
            throw new RegleRefusee("R-MED-25", "Le bilan " + annee + " est arrêté\u202f: ses saisines ne changent plus.");
        }
    }

    /** Keeps the year for the current transaction alone, frozen or not. */
    public void verrouiller(int annee) {
        prendre("pg_advisory_xact_lock", annee);
    }

    private void prendre(String verrou, int annee) {
        em.createNativeQuery("select cast(" + verrou + "(:verrou, :annee) as text)", String.class)
                .setParameter("verrou", VERROU)
                .setParameter("annee", annee)
                .getSingleResult();
    }

    private boolean aUneVersion(int annee) {
        return (Boolean) em.createNativeQuery(
                        "select " + condition(":annee"), Boolean.class)
                .setParameter("annee", annee)
                .getSingleResult();
    }
}
