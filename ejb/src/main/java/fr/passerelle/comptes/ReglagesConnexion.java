package fr.passerelle.comptes;

import java.time.Duration;

/**
 * How trying passwords is slowed (R-USAG-57).
 *
 * @param essaisLibres failures that cost nothing (5)
 * @param verrou failures after which the account waits for the longest time (10)
 * @param attenteMax the longest wait
 * @param essaisParAdresse failures allowed from one address in an hour (50)
 */
public record ReglagesConnexion(int essaisLibres, int verrou, Duration attenteMax, int essaisParAdresse) {

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
