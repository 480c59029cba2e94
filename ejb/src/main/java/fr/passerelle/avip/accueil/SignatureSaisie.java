package fr.passerelle.avip.accueil;

import java.time.LocalDate;

/**
 * What is told at signature.
 *
 * @param debut the real first day
 * @param monoparental confirmed then, as the two others: the figures of the year count by them
 */
public record SignatureSaisie(LocalDate le, LocalDate debut, Boolean monoparental, Boolean residenceQpv, Boolean moinsDe25ans) {
}
