package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.StatutOrientation;

/**
 * A request has changed, in the transaction of the act. Both states are the same when it changed hands without changing state.
 *
 * @param motif the code of a reason, or what was written, or {@code null}
 */
public record OrientationChangee(long id, String reference, long structure, long prescripteur, StatutOrientation avant, StatutOrientation apres, String motif) {
}
