package fr.passerelle.avip.places;

import java.io.Serializable;
import java.time.LocalDate;

/** One week of the months to come, in half-days: what is offered, what is taken, what is left. */
public record SemaineDePlaces(LocalDate lundi, int offertes, int prises, int libres) implements Serializable {
}
