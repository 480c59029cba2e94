package fr.passerelle.socle.comptes.frein;

import java.time.Instant;

/**
 * A browser where no code is asked, because its owner asked so.
 *
 * @param navigateur « Firefox sur Windows »
 * @param celuiCi whether it is the one that asks
 */
public record AppareilMemorise(long numero, String navigateur, Instant depuis, Instant jusqua, boolean celuiCi) {
}
