package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;

/**
 * A request that mediation cannot take (T7).
 *
 * @param orientation where the person can turn, in words; the letter says it
 */
public record Irrecevabilite(ExamenRecevabilite examen, MotifIrrecevabilite motif, String orientation) {
}
