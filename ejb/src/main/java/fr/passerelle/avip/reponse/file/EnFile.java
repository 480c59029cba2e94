package fr.passerelle.avip.reponse.file;

import fr.passerelle.avip.nomenclature.TypeParcours;
import java.time.Instant;
import java.time.LocalDate;

/** What of a request tells its place in the queue (R-AVIP-15). */
public record EnFile(long id, boolean monoparental, LocalDate dateFerme, TypeParcours parcours, Instant envoyeeLe) {
}
