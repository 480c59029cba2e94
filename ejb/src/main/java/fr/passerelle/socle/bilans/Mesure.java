package fr.passerelle.socle.bilans;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A plain indicator, said once; and its value of a year, from what was counted. A ratio with an empty base has no value.
 *
 * @param decimales how many are printed
 * @param formule in words, as the method section prints it
 * @param identifiante whether a small count, or a small rest of its base, could name somebody: the diffusable edition then hides
 *     it. What other figures add up to belongs in a {@link Ventilation}, which hides enough others with it.
 */
public record Mesure(String code, String libelle, Unite unite, int decimales, String formule, boolean identifiante) {

    static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    public Mesure(String code, String libelle, Unite unite, int decimales, String formule) {
        this(code, libelle, unite, decimales, formule, false);
    }

    /** The same, whose small values are not shown outside. */
    public Mesure quiIdentifie() {
        return new Mesure(code, libelle, unite, decimales, formule, true);
    }

    public Indicateur compte(long nombre) {
        return somme(BigDecimal.valueOf(nombre));
    }

    public Indicateur somme(BigDecimal somme) {
        return valant(somme, null, somme);
    }

    /** A value that nothing is counted for, as a median; {@code null} when there is none. */
    public Indicateur rang(BigDecimal valeur) {
        return valant(null, null, valeur);
    }

    public Indicateur part(long numerateur, long base) {
        return valant(BigDecimal.valueOf(numerateur), BigDecimal.valueOf(base), pourcentage(numerateur, base));
    }

    public Indicateur moyenne(long somme, long base) {
        return valant(BigDecimal.valueOf(somme), BigDecimal.valueOf(base), base == 0 ? null
                : BigDecimal.valueOf(somme).divide(BigDecimal.valueOf(base), PRECISION));
    }

    private Indicateur valant(BigDecimal numerateur, BigDecimal denominateur, BigDecimal valeur) {
        return new Indicateur(code, libelle, unite, decimales, numerateur, denominateur, valeur, formule, Comparaison.INCONNUE);
    }

    /** Lines of a breakdown as one, of which one is given: a share where they are shares of a base, else their sum. */
    static Indicateur ensemble(Ligne ligne, Indicateur une, BigDecimal somme, BigDecimal base) {
        Mesure mesure = new Mesure(ligne.code(), ligne.libelle(), une.unite(), une.decimales(), une.formule());
        return une.unite() == Unite.POURCENT && base != null ? mesure.part(somme.longValueExact(), base.longValueExact()) : mesure.somme(somme);
    }

    Ligne enLigne() {
        return new Ligne(code, libelle);
    }

    private static BigDecimal pourcentage(long numerateur, long base) {
        return base == 0 ? null : BigDecimal.valueOf(numerateur).multiply(CENT).divide(BigDecimal.valueOf(base), PRECISION);
    }
}
