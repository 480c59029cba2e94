package fr.passerelle.avip.annuaire;

import java.io.Serializable;

/** A network of structures, by its name. */
public record ReseauPublie(long id, String nom) implements Serializable {
}
