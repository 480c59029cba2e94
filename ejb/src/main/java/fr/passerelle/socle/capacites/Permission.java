package fr.passerelle.socle.capacites;

/**
 * One thing that may be allowed. Code checks permissions only, never roles.
 *
 * @param code a constant of the capability that owns it, so that a typo does not compile
 * @param phrase what it allows, as the page of roles says it: « Administrer les comptes »
 */
public record Permission(String code, String phrase) {
}
