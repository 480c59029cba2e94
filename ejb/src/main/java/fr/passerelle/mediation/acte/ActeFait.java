package fr.passerelle.mediation.acte;

import java.util.List;

/**
 * An act was done on a case, in a transaction still open: who observes it does so with the act, or undoes it.
 *
 * @param acte as the journal names it: {@code T2}
 * @param adresses of those who wrote, the first of them first, {@code null} for one who gave none
 */
public record ActeFait(String acte, String reference, List<String> adresses) {
}
