package fr.passerelle.mediation.tableau;

import java.time.LocalDate;
import java.util.List;

/**
 * The activity of the day in counts only, for those who may open no case.
 *
 * @param ouvertes cases still to be answered
 * @param enRetard among them, how many have passed the local goal
 * @param enAttente among them, how many wait for someone
 * @param enAttenteDeLaDirection among them, how many wait for the direction's decision
 * @param mois saisines received and answered over the last twelve months, the oldest first
 */
public record Situation(long ouvertes, long enRetard, long enAttente, long enAttenteDeLaDirection, List<Mois> mois) {

    /** One month of activity; {@code debut} is its first day. */
    public record Mois(LocalDate debut, long recues, long repondues) {
    }
}
