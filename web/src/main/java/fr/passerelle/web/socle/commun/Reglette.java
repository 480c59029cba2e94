package fr.passerelle.web.socle.commun;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The graduated rule that tells how far a delay has run. */
public final class Reglette {

    private Reglette() {
    }

    /** How much of the whole is done, as SVG writes it; never more than all. */
    public static String part(int fait, int total) {
        double part = total <= 0 ? 0 : Math.min(1.0, Math.max(0, fait) / (double) total);
        return String.format(Locale.ROOT, "%.2f%%", 100 * part);
    }

    public static List<Integer> graduations(int jours) {
        return IntStream.range(1, jours).boxed().toList();
    }
}
