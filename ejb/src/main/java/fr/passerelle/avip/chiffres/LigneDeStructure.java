package fr.passerelle.avip.chiffres;

import java.math.BigDecimal;

/**
 * A structure in the report of a year; a number that is {@code null} is not known, or not shown outside.
 *
 * @param reseau its network on the last day, or {@code null}
 * @param minimum what 20 % of its capacity makes, rounded up (R-AVIP-2)
 * @param places what it engaged
 * @param presents children present each day, on average over the year
 * @param atteinte the same, in % of what it engaged
 * @param occupation half-days booked in % of those offered
 * @param transmise whether it validated its lines: otherwise its numbers are not shown
 */
public record LigneDeStructure(long id, String nom, String commune, String reseau, BigDecimal latitude, BigDecimal longitude, int agrement, Integer minimum,
        Integer places, Long demandes, Long acceptees, Long refusees, Long parents, Long enfants, Long finis, Long emploiOuFormation, BigDecimal presents,
        BigDecimal atteinte, BigDecimal occupation, boolean transmise) {
}
