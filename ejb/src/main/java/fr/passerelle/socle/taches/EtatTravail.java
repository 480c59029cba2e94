package fr.passerelle.socle.taches;

import java.time.Duration;
import java.time.Instant;

/**
 * A job and where it stands.
 *
 * @param prochaine when it is due next
 * @param derniere the last time it was done, or is being done; {@code null} when it never was
 */
public record EtatTravail(String code, String titre, Duration cadence, Instant prochaine, Execution derniere) {

    public boolean enCours() {
        return derniere != null && !derniere.finie();
    }
}
