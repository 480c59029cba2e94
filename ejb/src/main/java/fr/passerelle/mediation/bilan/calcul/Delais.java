package fr.passerelle.mediation.bilan.calcul;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * The delays of the answered cases, as a histogram (days → cases): mean and order statistics without sorting the cases.
 *
 * <p>The quantile is interpolated between the two neighbouring values: the median of an even number is then the middle of
 * the two central ones, as people expect.
 */
record Delais(TreeMap<Integer, Long> histogramme) {

    static Delais de(Comptes comptes) {
        TreeMap<Integer, Long> histogramme = new TreeMap<>();
        comptes.par(Dimension.DELAI).forEach((jours, effectif) -> histogramme.put(Integer.valueOf(jours), effectif.recues()));
        return new Delais(histogramme);
    }

    long effectif() {
        return histogramme.values().stream().mapToLong(Long::longValue).sum();
    }

    long totalJours() {
        return histogramme.entrySet().stream().mapToLong(e -> e.getKey() * e.getValue()).sum();
    }

    long enMoinsDe(int jours) {
        return histogramme.headMap(jours).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The maximum, or {@code null} when nothing was answered. */
    BigDecimal maximum() {
        return histogramme.isEmpty() ? null : BigDecimal.valueOf(histogramme.lastKey());
    }

    /** The delay that this share of the answers does not exceed, or {@code null} when nothing was answered. */
    BigDecimal quantile(BigDecimal part) {
        if (histogramme.isEmpty()) {
            return null;
        }
        BigDecimal rang = part.multiply(BigDecimal.valueOf(effectif() - 1), MathContext.DECIMAL64);
        long avant = rang.setScale(0, RoundingMode.DOWN).longValueExact();
        BigDecimal bas = BigDecimal.valueOf(auRang(avant));
        BigDecimal reste = rang.subtract(BigDecimal.valueOf(avant));
        return reste.signum() == 0 ? bas
                : bas.add(reste.multiply(BigDecimal.valueOf(auRang(avant + 1)).subtract(bas)));
    }

    private int auRang(long rang) {
        long vus = 0;
        for (Map.Entry<Integer, Long> entree : histogramme.entrySet()) {
            vus += entree.getValue();
            if (rang < vus) {
                return entree.getKey();
            }
        }
        return histogramme.lastKey();
    }
}
