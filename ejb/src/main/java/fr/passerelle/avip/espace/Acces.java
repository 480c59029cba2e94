package fr.passerelle.avip.espace;

import java.io.Serializable;

/**
 * A page one may go to from the door of the service.
 *
 * @param lien its address, without the application’s own
 * @param usage what one does there, in a sentence
 */
public record Acces(String lien, String icone, String libelle, String usage) implements Serializable {
}
