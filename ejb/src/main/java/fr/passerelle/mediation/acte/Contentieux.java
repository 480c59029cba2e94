package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.VoieRecours;
import java.time.LocalDate;

/** A court action lodged, which ends the mediation at once (T14, R-MED-2). */
public record Contentieux(LocalDate date, VoieRecours juridiction) {
}
