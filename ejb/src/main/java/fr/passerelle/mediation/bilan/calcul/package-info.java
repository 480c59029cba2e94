/**
 * From the cases of a year to its indicators: what SQL counts, and the arithmetic done on the counts.
 *
 * <p>Sets: R = received in the year, minus registration errors and duplicates; I = R found inadmissible or redirected;
 * A = R declared admissible; P = A answered.
 */
package fr.passerelle.mediation.bilan.calcul;
