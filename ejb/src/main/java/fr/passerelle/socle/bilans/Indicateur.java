package fr.passerelle.socle.bilans;

import java.math.BigDecimal;

/**
 * One figure of the bilan, with all it takes to be understood and checked.
 *
 * @param code stable code, for instance {@code B-01} or, inside a breakdown, {@code B-03.NORD}
 * @param libelle what it is, in French
 * @param unite in what it is counted
 * @param decimales how many decimals are printed; rounding is HALF_UP, once, at display
 * @param numerateur what is counted or summed; {@code null} where the notion does not apply (median…)
 * @param denominateur what it is divided by; {@code null} for plain counts
 * @param valeur the unrounded value in its unit (45.4545… for 45 %); {@code null} when the base is empty: prints "—"
 * @param formule the formula in words, as the method section prints it
 * @param n1 comparison with the year before
 */
public record Indicateur(String code, String libelle, Unite unite, int decimales, BigDecimal numerateur,
        BigDecimal denominateur, BigDecimal valeur, String formule, Comparaison n1) {

    /** Whether the edition that shows it hides it: a count or a share without what it counts. */
    public boolean estCache() {
        return numerateur == null && valeur == null && (denominateur != null || unite == Unite.NOMBRE || unite == Unite.EUROS);
    }

    Indicateur avec(Comparaison autre) {
        return new Indicateur(code, libelle, unite, decimales, numerateur, denominateur, valeur, formule, autre);
    }

    Indicateur cache(BigDecimal base) {
        return new Indicateur(code, libelle, unite, decimales, null, base, null, formule, Comparaison.INCONNUE);
    }
}
