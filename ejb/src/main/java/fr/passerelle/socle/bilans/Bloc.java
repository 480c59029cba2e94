package fr.passerelle.socle.bilans;

import java.io.Serializable;

/**
 * A text that somebody writes in a bilan each year, as the capability declares it.
 *
 * @param code stable, kept with the text
 * @param libelle what it is, for who writes it
 */
public record Bloc(String code, String libelle) implements Serializable {
}
