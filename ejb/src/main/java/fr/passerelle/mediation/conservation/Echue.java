package fr.passerelle.mediation.conservation;

import fr.passerelle.mediation.nomenclature.EtatSaisine;
import java.time.LocalDate;

/** A case whose time is over: nothing of what it says. */
public record Echue(String reference, EtatSaisine etat, LocalDate termineeLe, boolean gelee) {
}
