package fr.passerelle.socle.capacites;

/**
 * The account of an invented person.
 *
 * @param role the code of what they do
 */
public record Personnage(String identifiant, String prenom, String nom, String service, String role) {
}
