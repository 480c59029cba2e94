package fr.passerelle.socle.comptes;

/**
 * Someone who works here, as chosen in a list.
 *
 * @param service the service they belong to, or {@code null}
 */
public record Agent(String identifiant, String nom, String service) {
}
