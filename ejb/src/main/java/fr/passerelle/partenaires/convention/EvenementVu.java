package fr.passerelle.partenaires.convention;

import java.time.Instant;

/**
 * Something that happened to a convention, as its page tells it.
 *
 * @param contrat the contract it is about alone, or {@code null}
 */
public record EvenementVu(GenreEvenement genre, String titre, String texte, String par, Instant quand, Long contrat) {
}
