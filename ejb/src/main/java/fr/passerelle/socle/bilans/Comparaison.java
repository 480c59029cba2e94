package fr.passerelle.socle.bilans;

import java.math.BigDecimal;

/**
 * An indicator against the year before.
 *
 * @param precedente the value of the year before, in the indicator's unit (for instance 79 for 79 %), or {@code null}
 *     when it is not known ("n. c.")
 * @param approchee whether it is known only as a published figure, hence printed with "≈"
 * @param ecart the difference, unrounded: in points for shares, in days for delays, in count for volumes; {@code null}
 *     when not computable
 * @param ecartPourcent the difference in % of the year before, for delays and volumes; {@code null} for shares
 * @param effectifFaible whether either year holds fewer than the configured number of cases (30)
 */
public record Comparaison(BigDecimal precedente, boolean approchee, BigDecimal ecart, BigDecimal ecartPourcent,
        boolean effectifFaible) {

    public static final Comparaison INCONNUE = new Comparaison(null, false, null, null, false);

    public boolean estConnue() {
        return ecart != null;
    }
}
