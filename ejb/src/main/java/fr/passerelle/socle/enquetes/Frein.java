package fr.passerelle.socle.enquetes;

import fr.passerelle.socle.commun.RegleRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    private final Map<String, Integer> essais = new HashMap<>();
    private Instant depuis = Instant.EPOCH;
    @Inject
    private Clock horloge;

    Frein() {
    }

    Frein(Clock horloge) {
        this.horloge = horloge;
    }

    /** Refuses an address that has tried too often. */
    synchronized void passer(String adresse) {
        oublierLesAnciens();
        if (essais.getOrDefault(adresse, 0) >= ESSAIS_PAR_HEURE) {
            throw new RegleRefusee("ENQUETE", null, "Beaucoup d’essais viennent de votre réseau. Réessayez dans une heure.");
        }
    }

    /** That address has tried a link that is worth nothing. */
    synchronized void compter(String adresse) {
        oublierLesAnciens();
        essais.merge(adresse, 1, Integer::sum);
    }

    private void oublierLesAnciens() {
        Instant maintenant = horloge.instant();
        if (Duration.between(depuis, maintenant).abs().compareTo(HEURE) >= 0) {
            essais.clear();
            depuis = maintenant;
        }
    }
}
