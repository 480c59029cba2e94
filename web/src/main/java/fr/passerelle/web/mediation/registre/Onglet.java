package fr.passerelle.web.mediation.registre;

/**
 * A view of the registry one step away.
 *
 * @param id of a view one has kept oneself, or {@code null} for those of the house
 * @param requete what follows the question mark of its address
 * @param courant whether it is what is shown
 */
public record Onglet(Long id, String libelle, String requete, boolean courant) {
}
