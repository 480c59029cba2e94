package fr.passerelle.avip.accueil;

import fr.passerelle.avip.nomenclature.StatutContrat;
import java.time.Instant;

/**
 * Something that happened to a reception.
 *
 * @param auteur the account of who did it; {@code systeme} for the clock
 */
public record PassageDAccueil(long accueil, long enfant, Instant le, String auteur, String fait, StatutContrat statut, String detail) {
}
