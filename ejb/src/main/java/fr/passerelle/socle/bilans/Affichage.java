package fr.passerelle.socle.bilans;

import fr.passerelle.socle.commun.Typographie;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How figures are written for people: rounded HALF_UP once, here and nowhere before; comma, narrow no-break spaces, and
 * « — » where there is no figure.
 */
public final class Affichage {

    public static final String AUCUN = "—";
    public static final String NON_COMMUNIQUE = "n.\u00a0c.";
    public static final String NON_DIFFUSE = "n.\u00a0d.";

    private static final String APPROCHE = "≈\u00a0";

    private Affichage() {
    }

    /** The value with its sign: « 73 % », « 2,85 », « 2 555 € », « 33 ». */
    public static String valeur(Indicateur indicateur) {
        return avecSigne(nombre(indicateur.valeur(), indicateur.decimales()), indicateur.unite());
    }

    /** The value with its unit spelt out where a sign does not tell it: « 2,85 jours ». */
    public static String valeurEnClair(Indicateur indicateur) {
        String valeur = valeur(indicateur);
        if (indicateur.unite() != Unite.JOURS || indicateur.valeur() == null) {
            return valeur;
        }
        return valeur + "\u00a0" + (indicateur.valeur().abs().compareTo(BigDecimal.valueOf(2)) < 0 ? "jour" : "jours");
    }

    /** A value known only because it was published: « ≈ 79 % », « ≈ 2,1 jours ». */
    public static String parue(Indicateur indicateur) {
        return APPROCHE + valeurEnClair(indicateur);
    }

    /** Whether any of these is known for the year before: a column of « n. c. » tells nothing. */
    public static boolean compare(Collection<Indicateur> lignes) {
        return lignes.stream().anyMatch(i -> i.n1().precedente() != null);
    }

    /** A count or a sum as it is, for instance a numerator. */
    public static String nombre(BigDecimal valeur) {
        return valeur == null ? AUCUN : nombre(valeur, Math.max(0, valeur.stripTrailingZeros().scale()));
    }

    /** Rounded HALF_UP to so many decimals, thousands apart. */
    public static String nombre(BigDecimal valeur, int decimales) {
        return valeur == null ? AUCUN : Typographie.nombre(valeur, decimales);
    }

    static BigDecimal arrondi(BigDecimal valeur, int decimales) {
        return valeur.setScale(decimales, RoundingMode.HALF_UP);
    }

    /** The year before: « 79 % », « ≈ 79 % » when only published, « n. c. » when not known. */
    public static String precedente(Indicateur indicateur) {
        Comparaison n1 = indicateur.n1();
        if (n1.precedente() == null) {
            return NON_COMMUNIQUE;
        }
        int decimales = n1.approchee() ? Math.max(0, n1.precedente().stripTrailingZeros().scale())
                : indicateur.decimales();
        return approche(n1) + avecSigne(nombre(n1.precedente(), decimales), indicateur.unite());
    }

    /** The change since the year before: « −6 points », « +0,75 jour (+36 %) », « n. c. ». */
    public static String ecart(Indicateur indicateur) {
        Comparaison n1 = indicateur.n1();
        if (!n1.estConnue()) {
            return NON_COMMUNIQUE;
        }
        String ecart = approche(n1) + signe(n1.ecart(), indicateur.decimales()) + uniteDEcart(indicateur);
        return n1.ecartPourcent() == null ? ecart
                : ecart + " (" + approche(n1) + signe(n1.ecartPourcent(), 0) + Typographie.FINE + "%)";
    }

    private static String uniteDEcart(Indicateur indicateur) {
        boolean pluriel = indicateur.n1().ecart().abs().compareTo(BigDecimal.valueOf(2)) >= 0;
        return switch (indicateur.unite()) {
            case POURCENT -> "\u00a0point" + (pluriel ? "s" : "");
            case JOURS -> "\u00a0jour" + (pluriel ? "s" : "");
            case EUROS -> "\u00a0€";
            case NOMBRE -> "";
        };
    }

    private static String approche(Comparaison n1) {
        return n1.approchee() ? APPROCHE : "";
    }

    private static String signe(BigDecimal valeur, int decimales) {
        return (arrondi(valeur, decimales).signum() > 0 ? "+" : "") + nombre(valeur, decimales);
    }

    private static String avecSigne(String nombre, Unite unite) {
        if (nombre.equals(AUCUN)) {
            return nombre;
        }
        return switch (unite) {
            case POURCENT -> nombre + Typographie.FINE + "%";
            case EUROS -> nombre + "\u00a0€";
            case NOMBRE, JOURS -> nombre;
        };
    }
}
