package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.MotifCloture;

/**
 * The end of a case without an answer (T15).
 *
 * @param motif DESISTEMENT, DOUBLON or ERREUR_ENREGISTREMENT
 * @param trace the written trace of the withdrawal, or the explanation of the error
 * @param referenceLiee the case it repeats, for a DOUBLON
 */
public record Abandon(MotifCloture motif, String trace, String referenceLiee) {
}
