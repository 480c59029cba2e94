package fr.passerelle.socle.comptes.faits;

/**
 * Someone has to choose another password, and theirs opens nothing any more.
 *
 * @param courriel where they are written to
 */
public record MotDePasseExige(String compte, String courriel) {
}
