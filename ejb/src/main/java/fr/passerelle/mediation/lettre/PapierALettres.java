package fr.passerelle.mediation.lettre;

import fr.passerelle.mediation.nomenclature.Prestation;
import java.util.function.Function;

/**
 * What letters of today bear, whatever they say.
 *
 * @param expediteur the institution's name
 * @param recours how to appeal about a benefit, or {@code null} when there is nothing to say
 */
public record PapierALettres(String expediteur, Function<Prestation, String> recours) {
}
