package fr.passerelle.web.socle.listes;

/**
 * A view one has kept.
 *
 * @param requete what follows the question mark of its address
 * @param courant whether it is what is shown
 */
public record VueGardee(long id, String libelle, String requete, boolean courant) {
}
