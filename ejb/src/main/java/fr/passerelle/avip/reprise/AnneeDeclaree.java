package fr.passerelle.avip.reprise;

/**
 * What was only declared of a past year.
 *
 * @param version 0 as long as nothing was
 */
public record AnneeDeclaree(int annee, Integer structures, Integer places, int version) {
}
