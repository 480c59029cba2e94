package fr.passerelle.socle.listes;

/**
 * A view of a list kept by its owner.
 *
 * @param requete what follows the question mark of its address, possibly empty
 */
public record VueEnregistree(long id, String nom, String requete) {
}
