package fr.passerelle.socle.comptes.acces;

import java.time.Instant;

/**
 * What became of the last code handed over for an account.
 *
 * @param par the name of who had it printed
 * @param utiliseLe {@code null} while it has not served
 */
public record DernierCode(Instant le, String par, Instant expireLe, Instant utiliseLe) {
}
