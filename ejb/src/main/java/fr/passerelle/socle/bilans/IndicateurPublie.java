package fr.passerelle.socle.bilans;

import java.math.BigDecimal;

/**
 * A figure known only because it was published: no case stands behind it, hence always printed with "≈".
 *
 * @param code code of the indicator it compares with, for instance {@code B-03.NORD}
 * @param valeur in the indicator's unit
 * @param precision how many decimals were published
 * @param national whether it is a national value rather than the institution's own
 */
public record IndicateurPublie(int annee, String code, BigDecimal valeur, int precision, String source,
        boolean national) {
}
