package fr.passerelle.avip.espace;

import java.io.Serializable;

/**
 * Something that waits for a person.
 *
 * @param effet what doing it changes, or by when, in a sentence
 * @param presse whether it comes before the others
 */
public record Attente(String lien, String icone, String libelle, String effet, boolean presse) implements Serializable {
}
