package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.StatutOrientation;
import java.io.Serializable;
import java.time.Instant;

/**
 * Something that happened to a request.
 *
 * @param auteur the account of who did it; {@code systeme} for the clock
 * @param fait in a few words: « Complément demandé »
 * @param detail what was written then, or {@code null}
 */
public record PassageVu(Instant le, String auteur, String fait, StatutOrientation statut, String detail) implements Serializable {
}
