package fr.passerelle.avip.label;

import fr.passerelle.avip.nomenclature.OrigineLabel;
import fr.passerelle.avip.nomenclature.StatutLabel;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The label of a structure as other rooms see it.
 *
 * @param debut its first day, or {@code null} for a candidacy
 * @param placesEngagees as decided for the period asked for (R-AVIP-4)
 * @param historique taken over from before 2026 below the floor of today
 */
public record LabelVu(long id, long structure, StatutLabel statut, OrigineLabel origine, LocalDate debut, LocalDate fin, Integer placesEngagees,
        boolean historique) implements Serializable {
}
