package fr.passerelle.web.mediation.registre;

/**
 * A filter in force, and the way to do without it.
 *
 * @param sans what follows the question mark of the address without this filter
 */
public record FiltreActif(String libelle, String sans) {
}
