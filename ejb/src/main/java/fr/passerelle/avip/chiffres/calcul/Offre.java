package fr.passerelle.avip.chiffres.calcul;

import java.math.BigDecimal;

/**
 * What the year offered; {@code null} is not known, which is never nought.
 *
 * @param structures labelled at least one day of the year
 * @param places engaged on its last day
 * @param reservees half-days booked over the year, and those offered
 * @param presents children present each day, on average over the year
 * @param validees structures that validated their lines, and those that were to
 */
public record Offre(Long structures, Long places, Long reservees, Long offertes, BigDecimal presents, Long validees, Long aValider) {

    public static final Offre INCONNUE = new Offre(null, null, null, null, null, null, null);
}
