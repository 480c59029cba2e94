package fr.passerelle.socle.comptes.frein;

import java.time.Instant;

/**
 * A browser that has signed in to that account before.
 *
 * @param bloqueJusqua until when it waits after its own failures, or {@code null}
 */
public record AppareilConnu(long numero, Instant bloqueJusqua) {

    public boolean estBloque(Instant maintenant) {
        return bloqueJusqua != null && maintenant.isBefore(bloqueJusqua);
    }
}
