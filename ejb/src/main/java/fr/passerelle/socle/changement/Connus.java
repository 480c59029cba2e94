package fr.passerelle.socle.changement;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was computed from the rows of a capability, and serves again as long as none changes.
 *
 * <p>The marks are read before computing: a change in between gives a newer value to older marks, which nobody asks for again.
 */
public final class Connus<T> {

    private static final int CHOIX_AU_PLUS = 500;

    /** Something known, as of those marks. */
    public record Connu<T>(String marques, T valeur) {
    }

    private record Selon<T>(String marques, Map<List<Object>, T> parChoix) {
    }

    private volatile Selon<T> derniers = new Selon<>("", Map.of());

    /** @return what is known of that choice and upon which marks, or null */
    public Connu<T> dernier(List<Object> choix) {
        Selon<T> ici = derniers;
        T valeur = ici.parChoix().get(choix);
        return valeur == null ? null : new Connu<>(ici.marques(), valeur);
    }

    public void retenir(String marques, List<Object> choix, T valeur) {
        Selon<T> ici = derniers;
        if (!ici.marques().equals(marques) || ici.parChoix().size() >= CHOIX_AU_PLUS) {
            ici = new Selon<>(marques, new ConcurrentHashMap<>());
            derniers = ici;
        }
        ici.parChoix().put(choix, valeur);
    }
}
