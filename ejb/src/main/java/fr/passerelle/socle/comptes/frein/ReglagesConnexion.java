package fr.passerelle.socle.comptes.frein;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.Allure;
import java.time.Duration;
import java.util.Set;

/**
 * How trying passwords is slowed (R-USAG-57), and who must give a code besides.
 *
 * @param essaisLibres failures that cost nothing (5)
 * @param verrou failures after which the account waits for the longest time (10)
 * @param attenteMax the longest wait (2 hours, which leaves fewer than 25 tries a day)
 * @param essaisParAdresse failures allowed from one address at once, then as many over an hour (50)
 * @param avecUnCode the populations whose password is not enough
 */
public record ReglagesConnexion(int essaisLibres, int verrou, Duration attenteMax, int essaisParAdresse, Set<Population> avecUnCode) {

    public ReglagesConnexion {
        avecUnCode = Set.copyOf(avecUnCode);
    }

    public Allure parAdresse() {
        return new Allure(essaisParAdresse, Duration.ofHours(1));
    }

    /** The wait grows twofold with each failure past the free ones, from one minute up. */
    public Duration attenteApres(int echecs) {
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
