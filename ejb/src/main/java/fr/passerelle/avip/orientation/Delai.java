package fr.passerelle.avip.orientation;

import fr.passerelle.socle.commun.JoursOuvres;
import java.time.LocalDate;

/**
 * The answer owed to a prescriber: ten calendar days after the sending, the days a complement was awaited added, moved to the next day
 * when people work (R-AVIP-24).
 *
 * @param pause how many days a complement was awaited
 */
public record Delai(LocalDate envoyee, int pause) {

    public static final int JOURS = 10;
    /** Then nobody answered: the Caf takes over (R-AVIP-25). */
    public static final int JOURS_SANS_REPONSE = 30;
    /** How many times the clock may be stopped. */
    public static final int PAUSES_AU_PLUS = 2;

    /** The day by which an answer is owed. */
    public LocalDate echeance() {
        return JoursOuvres.auPlusTot(envoyee.plusDays((long) JOURS + pause));
    }

    /** The day from which the request is without an answer. */
    public LocalDate sansReponse() {
        return envoyee.plusDays((long) JOURS_SANS_REPONSE + pause);
    }
}
