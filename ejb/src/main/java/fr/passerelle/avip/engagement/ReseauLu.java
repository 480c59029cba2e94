package fr.passerelle.avip.engagement;

import java.io.Serializable;

/**
 * The network a structure belongs to, as far as its floor goes: what its other labelled members bring.
 *
 * @param agrement the capacities of the others
 * @param places what they engage
 * @param membres how many they are
 */
public record ReseauLu(long id, String nom, boolean mutualise, int agrement, int places, int membres) implements Serializable {
}
