package fr.passerelle.mediation.tableau;

import fr.passerelle.mediation.nomenclature.PositionCaf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The answers given since Monday.
 *
 * @param lundi the first day counted
 * @param reponses how many
 * @param delaiMoyen mean of their days from receipt to first answer, unrounded; {@code null} when there is none
 * @param dansLObjectif how many met the local goal
 * @param dernieres the latest ones
 */
public record Semaine(LocalDate lundi, long reponses, BigDecimal delaiMoyen, long dansLObjectif, List<Reponse> dernieres) {

    /** @param jours days from receipt to the first answer */
    public record Reponse(String reference, String concerne, LocalDate le, int jours, PositionCaf position) {
    }
}
