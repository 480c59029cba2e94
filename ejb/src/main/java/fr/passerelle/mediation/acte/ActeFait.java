package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.Acte;
import java.util.List;

/**
 * An act was done on a case, in a transaction still open: who observes it does so with the act, or undoes it.
 *
 * @param adresses of those who wrote, the first of them first, {@code null} for one who gave none
 */
public record ActeFait(Acte acte, String reference, List<String> adresses) {
}
