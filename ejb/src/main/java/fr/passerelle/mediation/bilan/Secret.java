package fr.passerelle.mediation.bilan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which cells of a table to hide so that none that is small can be told from the others.
 *
 * <p>The reader is supposed to know the total of the table, every cell that stays visible, and this very algorithm. So
 * the hidden cells together must not be small themselves, nor so few or so close to one each that only one answer fits:
 * the smallest visible cells join them until that holds. When the whole table cannot make it, every line it may have is
 * shown as hidden, empty ones too, and the total alone is known.
 */
final class Secret {

    private final long seuil;

    Secret(long seuil) {
        this.seuil = seuil;
    }

    /**
     * @param effectifs every cell the table may have, empty ones included
     * @return the keys to hide
     */
    Set<String> aCacher(Map<String, Long> effectifs) {
        Set<String> caches = new HashSet<>();
        effectifs.forEach((cle, effectif) -> {
            if (effectif > 0 && effectif < seuil) {
                caches.add(cle);
            }
        });
        return caches.isEmpty() ? caches : etendre(caches, effectifs);
    }

    /** Hides all that is not empty, because the totals these cells belong to are hidden themselves. */
    Set<String> toutCacher(Map<String, Long> effectifs) {
        Set<String> caches = new HashSet<>();
        effectifs.forEach((cle, effectif) -> {
            if (effectif > 0) {
                caches.add(cle);
            }
        });
        return caches.isEmpty() ? caches : etendre(caches, effectifs);
    }

    private Set<String> etendre(Set<String> caches, Map<String, Long> effectifs) {
        List<String> candidats = new ArrayList<>(effectifs.keySet());
        candidats.removeIf(cle -> caches.contains(cle) || effectifs.get(cle) == 0);
        candidats.sort(Comparator.comparing(effectifs::get));
        for (String candidat : candidats) {
            if (estSur(caches, effectifs)) {
                return caches;
            }
            caches.add(candidat);
        }
        return estSur(caches, effectifs) ? caches : new HashSet<>(effectifs.keySet());
    }

    private boolean estSur(Set<String> caches, Map<String, Long> effectifs) {
        long somme = caches.stream().mapToLong(effectifs::get).sum();
        return caches.size() >= 2 && somme >= seuil && somme >= caches.size() + 2;
    }
}
