package fr.passerelle.avip.fil;

import java.time.LocalDate;

/** A child accepted, whose contract is still to be prepared. */
public record APreparer(long orientation, String reference, long enfant, String nom, String structure, LocalDate avant) {
}
