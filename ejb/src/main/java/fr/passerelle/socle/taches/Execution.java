package fr.passerelle.socle.taches;

import java.time.Duration;
import java.time.Instant;

/**
 * One time a job was done, or is being done.
 *
 * @param fin {@code null} while it is being done
 * @param resultat what came of it, or {@code null}
 * @param erreur why it failed, or {@code null}
 * @param demandeePar the sign-in name of who asked for it, or {@code null} when its time had come
 * @param motif why it was asked for, or {@code null}
 */
public record Execution(long id, Instant debut, Instant fin, String resultat, String erreur, String serveur, String demandeePar,
        String motif) {

    public boolean finie() {
        return fin != null;
    }

    public boolean echouee() {
        return erreur != null;
    }

    /** How long it took, or {@code null} while it is being done. */
    public Duration duree() {
        return fin == null ? null : Duration.between(debut, fin);
    }
}
