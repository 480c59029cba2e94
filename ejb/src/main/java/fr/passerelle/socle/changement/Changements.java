package fr.passerelle.socle.changement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tells whether anything behind the figures of a capability has changed, so that what was computed from the same rows serves
 * again. The marks are those the database leaves at each change, uncommitted ones included for who made them; a mark is never
 * used twice, even after a change was given up.
 */
@Dependent
public class Changements {

    private static final String MARQUES_DE = """
            (select count(*) || '/' || coalesce(sum(hashint8extended(id, 0)), 0) from changement.marque where capacite = '%s'%s)""";

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** In SQL, what is never twice the same once anything of that capability has changed. */
    public static String marques(String capacite) {
        return marques(capacite, "");
    }

    /**
     * What is known for that year, or computed now. Former years count too: what began in them may still go on.
     *
     * @param reglages the settings it depends on
     */
    public <T> T siRienNAChange(ConnusParAnnee<T> connus, int annee, List<?> reglages, Supplier<T> calcul) {
        // read before the rows: a change in between gives newer figures to an older mark, which nobody reads again
        String marques = (String) em.createNativeQuery("select " + marques(connus.capacite(), " and annee <= :annee"), String.class)
                .setParameter("annee", annee).getSingleResult();
        return connus.selon(annee, List.of(marques, LocalDate.now(horloge), reglages), calcul);
    }

    private static String marques(String capacite, String condition) {
        if (!capacite.matches("[a-z]+")) {
            throw new IllegalArgumentException("pas le code d’une capacité\u202f: " + capacite);
        }
        return MARQUES_DE.formatted(capacite, condition);
    }
}
