package fr.passerelle.socle.capacites;

/**
 * The account of an invented person.
 *
 * @param service where they belong: a department of the house, or the body they come from
 * @param role the code of what they do; {@code null} for someone whose rights come from elsewhere
 */
public record Personnage(String identifiant, String prenom, String nom, String service, String role, Population population) {

    /** An agent. */
    public Personnage(String identifiant, String prenom, String nom, String service, String role) {
        this(identifiant, prenom, nom, service, role, Population.AGENT);
    }
}
