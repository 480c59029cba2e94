package fr.passerelle.socle.comptes;

import java.time.Duration;

/**
 * How trying passwords is slowed (R-USAG-57), and how long a session may last.
 *
 * @param essaisLibres failures that cost nothing (5)
 * @param verrou failures after which the account waits for the longest time (10)
 * @param attenteMax the longest wait (2 hours, which leaves fewer than 25 tries a day)
 * @param essaisParAdresse failures allowed from one address in an hour (50)
 * @param sessionMax how long a session lasts at most, even when used all day (10 hours)
 * @param sessionInactive how long without a page asked for, or a sign of presence, before it ends (30 minutes)
 */
public record ReglagesConnexion(int essaisLibres, int verrou, Duration attenteMax, int essaisParAdresse, Duration sessionMax,
        Duration sessionInactive) {

    /** The wait grows twofold with each failure past the free ones, from one minute up. */
    Duration attenteApres(int echecs) {
        if (echecs < essaisLibres) {
            return Duration.ZERO;
        }
        if (echecs >= verrou) {
            return attenteMax;
        }
        Duration attente = Duration.ofMinutes(1L << (echecs - essaisLibres));
        return attente.compareTo(attenteMax) > 0 ? attenteMax : attente;
    }
}
