package fr.passerelle.mediation.conservation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a decision to anonymise became.
 *
 * @param gelees how many were left because they were held
 * @param finieLe {@code null} while the work goes on
 */
public record Rapport(long id, Instant decideeLe, String decideePar, String motif, LocalDate jusquAu, long annoncees, long faites,
        long gelees, Instant finieLe) {

    public boolean enCours() {
        return finieLe == null;
    }
}
