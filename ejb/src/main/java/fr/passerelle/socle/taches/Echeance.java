package fr.passerelle.socle.taches;

import fr.passerelle.socle.commun.Horloge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When a job is due. Days are days of Paris, of 23 or 25 hours twice a year; times missed while no server was there are made
 * up for once, not one by one.
 */
final class Echeance {

    private static final LocalTime NUIT = LocalTime.of(3, 0);

    private Echeance() {
    }

    /** The first time of a job nobody knew: at once, or the next night if it is done by the day. */
    static Instant premiere(Duration cadence, Instant maintenant) {
        if (!parJours(cadence)) {
            return maintenant;
        }
        ZonedDateTime cetteNuit = maintenant.atZone(Horloge.PARIS).with(NUIT);
        return (cetteNuit.toInstant().isBefore(maintenant) ? cetteNuit.plusDays(1) : cetteNuit).toInstant();
    }

    /** The next time after that one, and after now. */
    static Instant suivante(Instant prevue, Duration cadence, Instant maintenant) {
        if (!parJours(cadence)) {
            long passees = Math.max(0, Duration.between(prevue, maintenant).dividedBy(cadence));
            return prevue.plus(cadence.multipliedBy(passees + 1));
        }
        ZonedDateTime suivante = prevue.atZone(Horloge.PARIS);
        do {
            suivante = suivante.plusDays(cadence.toDays()).with(NUIT);
        } while (!suivante.toInstant().isAfter(maintenant));
        return suivante.toInstant();
    }

    private static boolean parJours(Duration cadence) {
        return cadence.toDays() > 0;
    }
}
