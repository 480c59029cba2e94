package fr.passerelle.avip.accueil;

import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import java.time.LocalDate;

/**
 * How a reception came to its end.
 *
 * @param sortie the last day of reception
 */
public record FinSaisie(LocalDate sortie, IssueParcours issue, ModeContinuite continuite, String precision) {
}
