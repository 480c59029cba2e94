package fr.passerelle.socle.comptes.faits;

/**
 * Someone has been given an account, and has no password yet.
 *
 * @param courriel where they are written to
 */
public record CompteOuvert(String compte, String courriel) {
}
