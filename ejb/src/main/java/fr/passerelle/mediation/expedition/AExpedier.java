package fr.passerelle.mediation.expedition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The letters that wait to be sent.
 *
 * @param depuis the day of the one that has waited longest, or {@code null}
 * @param revenues those that came back
 */
public record AExpedier(long lettres, LocalDate depuis, long revenues, LocalDate aujourdhui) {

    /** How many days the oldest has waited. */
    public long jours() {
        return depuis == null ? 0 : ChronoUnit.DAYS.between(depuis, aujourdhui);
    }
}
