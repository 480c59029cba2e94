package fr.passerelle.avip.chiffres.calcul;

import java.util.HashMap;
import java.util.Map;

/** Counts kept by rank while facts are gone through, told by name at the end. */
final class Tableau {

    private Tableau() {
    }

    /** Only what was met at least once. */
    static Map<String, Long> parNom(Enum<?>[] valeurs, long[] combien) {
        Map<String, Long> parNom = new HashMap<>();
        for (Enum<?> v : valeurs) {
            if (combien[v.ordinal()] > 0) {
                parNom.put(v.name(), combien[v.ordinal()]);
            }
        }
        return parNom;
    }
}
