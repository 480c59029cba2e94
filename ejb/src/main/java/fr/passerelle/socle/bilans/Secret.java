package fr.passerelle.socle.bilans;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which cells of a table to hide so that none that is small can be told from the others.
 *
 * <p>The reader is supposed to know the total of the table, every cell that stays visible, and this very algorithm. It
 * looks at values only, never at labels, and takes equal values together: exchanging two hidden values prints the same
 * table, so a hidden cell may hold any of them. It is enough, then, that the hidden values are not all equal. They must
 * not be small together either, nor close to one each, nor close to the highest a small value can be; until all that holds, the smallest visible cells join them. When
 * the whole table cannot make it, every line it may have is shown as hidden, empty ones too, and the total alone is known.
 */
public final class Secret {

    private final long seuil;

    public Secret(long seuil) {
        this.seuil = seuil;
    }

    /** Whether a figure that nothing adds up to must be hidden; nought too when a single value would be left. */
    boolean estPetit(BigDecimal effectif) {
        return seuil > 1 && effectif.compareTo(BigDecimal.valueOf(seuil)) < 0 && (effectif.signum() > 0 || seuil == 2);
    }

    /**
     * @param effectifs every cell the table may have, empty ones included
     * @return the keys to hide
     */
    public Set<String> aCacher(Map<String, Long> effectifs) {
        Set<String> caches = new HashSet<>();
        effectifs.forEach((cle, effectif) -> {
            if (effectif > 0 && effectif < seuil) {
                caches.add(cle);
            }
        });
        return caches.isEmpty() ? caches : etendre(caches, effectifs);
    }

    private Set<String> etendre(Set<String> caches, Map<String, Long> effectifs) {
        Set<String> etendus = new HashSet<>(caches);
        while (!estSur(etendus, effectifs)) {
            OptionalLong suivant = effectifs.entrySet().stream()
                    .filter(e -> e.getValue() > 0 && !etendus.contains(e.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .min();
            if (suivant.isEmpty()) {
                return effectifs.keySet();
            }
            effectifs.forEach((cle, effectif) -> {
                if (effectif == suivant.getAsLong()) {
                    etendus.add(cle);
                }
            });
        }
        return etendus;
    }

    private boolean estSur(Set<String> caches, Map<String, Long> effectifs) {
        LongSummaryStatistics valeurs = caches.stream().mapToLong(effectifs::get).summaryStatistics();
        boolean toutesPetites = valeurs.getMax() < seuil;
        return valeurs.getMin() < valeurs.getMax()
                && valeurs.getSum() >= seuil
                && valeurs.getSum() >= valeurs.getCount() + 2
                && (!toutesPetites || valeurs.getSum() <= valeurs.getCount() * (seuil - 1) - 2);
    }
}
