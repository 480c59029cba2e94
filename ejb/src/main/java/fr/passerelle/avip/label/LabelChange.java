package fr.passerelle.avip.label;

import fr.passerelle.avip.nomenclature.StatutLabel;

/**
 * The label of a structure went from a state to another: in the transaction of the act.
 *
 * @param motif why, when it had to be said
 */
public record LabelChange(long structure, StatutLabel avant, StatutLabel apres, String motif) {
}
