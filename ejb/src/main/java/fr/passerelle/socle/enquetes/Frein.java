package fr.passerelle.socle.enquetes;

import fr.passerelle.socle.commun.Allure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Slows down an address that tries links which lead nowhere; one that leads somewhere is never held back. Held in memory, for an hour
 * at most and never written: an address beside an answer would say whose it is.
 */
@ApplicationScoped
class Frein {

    private static final Allure ALLURE = new Allure(20, Duration.ofHours(1));

    private final Map<String, Essais> essais = new HashMap<>();
    @Inject
    private Clock horloge;

    /** How many were left at that instant. */
    private record Essais(double compte, Instant le) {

        double a(Instant maintenant) {
            return ALLURE.reste(compte, Duration.between(le, maintenant));
        }
    }

    Frein() {
    }

    Frein(Clock horloge) {
        this.horloge = horloge;
    }

    /** That address has tried a link that is worth nothing; refused when it tries too often. */
    synchronized void compter(String adresse) {
        Instant maintenant = horloge.instant();
        essais.values().removeIf(e -> e.a(maintenant) == 0);
        double compte = essais.containsKey(adresse) ? essais.get(adresse).a(maintenant) : 0;
        ALLURE.exiger(compte, "ENQUETE", "Beaucoup d’essais viennent de votre réseau.");
        essais.put(adresse, new Essais(compte + 1, maintenant));
    }
}
