package fr.passerelle.socle.comptes;

import fr.passerelle.socle.capacites.Population;
import java.time.Duration;
import java.util.Map;

/** How long a session may last, by population. */
public record ReglagesSession(Map<Population, Limites> limites) {

    public ReglagesSession {
        limites = Map.copyOf(limites);
    }

    /**
     * @param max at most, even when used all day
     * @param inactive without a page asked for, or a sign of presence, before it ends
     */
    public record Limites(Duration max, Duration inactive) {
    }

    public Limites de(Population population) {
        return limites.get(population);
    }
}
