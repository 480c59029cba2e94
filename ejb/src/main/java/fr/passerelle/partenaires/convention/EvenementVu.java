package fr.passerelle.partenaires.convention;

import java.time.Instant;

/** Something that happened to a convention, as its page tells it. */
public record EvenementVu(GenreEvenement genre, String titre, String texte, String par, Instant quand) {
}
