package fr.passerelle.mediation.acte;

/**
 * What a frozen bilan counted of a case was wrong and has been set right, in a transaction still open (R-MED-25).
 *
 * @param annee whose bilan no longer tells the truth
 * @param motif why, as the person said it
 */
public record SaisineRectifiee(int annee, String motif) {
}
