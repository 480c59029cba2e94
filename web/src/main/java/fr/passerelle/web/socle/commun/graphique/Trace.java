package fr.passerelle.web.socle.commun.graphique;

import java.util.Locale;

/** Numbers as SVG writes them. */
final class Trace {

    /** The drawing of columns and histograms: their foot, and the height of the tallest. */
    static final int PIED = 190;
    static final int HAUTEUR = 125;

    private Trace() {
    }

    static String pourcent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * part);
    }

    static double part(double valeur, double max) {
        return max <= 0 ? 0 : Math.max(0, valeur) / max;
    }

    static long hauteur(double valeur, double max) {
        return Math.round(HAUTEUR * part(valeur, max));
    }
}
