package fr.passerelle.mediation.conservation;

import java.time.LocalDate;

/**
 * How many cases are of each age today.
 *
 * @param actives at hand, open ones included
 * @param intermediaires aside
 * @param echues due, and not held
 * @param gelees due, and held
 * @param bientot due within three months
 * @param jamaisCloturees answered long ago and never closed: their time has not begun
 * @param clotureApres months after an answer from which a case is one of these
 * @param anonymisees already statistical rows
 * @param jusquAu the latest end that is due today
 */
public record Situation(long actives, long intermediaires, long echues, long gelees, long bientot, long jamaisCloturees,
        int clotureApres, long anonymisees, LocalDate jusquAu) {
}
