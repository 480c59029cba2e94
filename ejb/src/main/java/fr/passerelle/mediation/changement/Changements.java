package fr.passerelle.mediation.changement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Tells whether anything behind the figures of a year has changed, so that what was computed from the same cases serves
 * again. The marks are those the database leaves at each change, uncommitted ones included for who made them; a mark is never
 * used twice, even after a change was given up.
 */
@Dependent
public class Changements {

    private static final String MARQUES_DE = "(select count(*) || '/' || coalesce(sum(hashint8extended(id, 0)), 0) from mediation.changement%s)";
    /** In SQL, what is never twice the same once any case has changed. */
    public static final String MARQUES = MARQUES_DE.formatted("");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** What was computed last for each year, and upon what; one for a whole server. */
    public static final class Connus<T> {

        private record Connu<T>(List<Object> selon, T valeur) {
        }

        private final Map<Integer, Connu<T>> parAnnee = new ConcurrentHashMap<>();
    }

    /**
     * What is known for that year, or computed now.
     *
     * @param reglages the settings it depends on
     */
    public <T> T siRienNAChange(Connus<T> connus, int annee, List<?> reglages, Supplier<T> calcul) {
        // read before the cases: a change in between gives newer figures to an older mark, which nobody reads again
        List<Object> selon = List.of(jusqua(annee), LocalDate.now(horloge), reglages);
        Connus.Connu<T> connu = connus.parAnnee.get(annee);
        if (connu == null || !connu.selon().equals(selon)) {
            connu = new Connus.Connu<>(selon, calcul.get());
            connus.parAnnee.put(annee, connu);
        }
        return connu.valeur();
    }

    /** Former years count too: their cases may still be open, their préconisations still followed. */
    private String jusqua(int annee) {
        return (String) em.createNativeQuery("select " + MARQUES_DE.formatted(" where annee <= :annee"), String.class).setParameter("annee", annee).getSingleResult();
    }
}
