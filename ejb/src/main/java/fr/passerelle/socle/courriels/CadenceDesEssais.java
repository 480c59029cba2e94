package fr.passerelle.socle.courriels;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long to wait after each failure: soon at first, for most outages are short, then less and less often. */
final class CadenceDesEssais {

    private static final List<Duration> ATTENTES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
            Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4), Duration.ofHours(8),
            Duration.ofHours(24), Duration.ofHours(24));

    private CadenceDesEssais() {
    }

    /** When to try again after that many failures; empty when it is given up. */
    static Optional<Instant> apres(int echecs, Instant maintenant) {
        return echecs > ATTENTES.size() ? Optional.empty() : Optional.of(maintenant.plus(ATTENTES.get(Math.max(0, echecs - 1))));
    }
}
