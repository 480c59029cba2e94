package fr.passerelle.mediation.preconisation;

import java.math.BigDecimal;

/**
 * How the register is followed up (I-19, R-MED-28).
 *
 * @param toutes those not abandoned, the base of the rate
 * @param taux implemented ÷ (all − abandoned), in % unrounded; {@code null} when there is none
 */
public record SuiviPreconisations(long emises, long misesEnOeuvre, long enRetard, long toutes, BigDecimal taux) {
}
