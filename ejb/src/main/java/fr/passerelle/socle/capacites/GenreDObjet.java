package fr.passerelle.socle.capacites;

import java.util.regex.Pattern;

/**
 * A kind of thing that acts are about.
 *
 * @param code the word the journal keeps
 * @param libelle the same, for people
 * @param reference how the reference of one is written, or {@code null} when it has none
 */
public record GenreDObjet(String code, String libelle, Pattern reference) {
}
