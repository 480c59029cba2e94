package fr.passerelle.avip.accueil.derogation;

import java.time.Instant;
import java.time.LocalDate;

/** What the Caf allows past the age. */
public record DerogationVue(LocalDate jusquAu, String motif, Instant accordeeLe, String accordeePar) {
}
