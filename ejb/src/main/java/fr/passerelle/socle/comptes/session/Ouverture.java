package fr.passerelle.socle.comptes.session;

import fr.passerelle.socle.capacites.Population;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A session just opened.
 *
 * @param population whose door it was opened by
 * @param inactiviteMax after how long without a page, or a sign of presence, it ends
 * @param precedente when the account was signed in to before, or {@code null}
 */
public record Ouverture(long numero, Population population, Duration inactiviteMax, Instant precedente) implements Serializable {
}
