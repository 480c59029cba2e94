package fr.passerelle.socle.enquetes;

import fr.passerelle.socle.commun.RegleRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Slows down an address that tries links which lead nowhere. Held in memory, for an hour at most and never written: an address
 * beside an answer would say whose it is.
 */
@ApplicationScoped
class Frein {

    private static final int ESSAIS_PAR_HEURE = 20;
    private static final Duration HEURE = Duration.ofHours(1);

    private final Map<String, Deque<Instant>> essais = new HashMap<>();
    @Inject
    private Clock horloge;

    Frein() {
    }

    Frein(Clock horloge) {
        this.horloge = horloge;
    }

    /**
     * That address has tried a link that is worth nothing. A good link is never asked about: it passes whatever its neighbours tried.
     *
     * @throws RegleRefusee when it has tried too often within the last hour
     */
    synchronized void compter(String adresse) {
        Instant maintenant = horloge.instant();
        essais.values().removeIf(e -> e.isEmpty() || e.peekLast().isBefore(maintenant.minus(HEURE)));
        Deque<Instant> siens = essais.computeIfAbsent(adresse, a -> new ArrayDeque<>());
        siens.removeIf(essai -> essai.isBefore(maintenant.minus(HEURE)));
        if (siens.size() >= ESSAIS_PAR_HEURE) {
            throw new RegleRefusee("ENQUETE", null, "Beaucoup d’essais viennent de votre réseau. Réessayez dans une heure.");
        }
        siens.add(maintenant);
    }
}
