package fr.passerelle.socle.courriels;

/**
 * A document that goes with a mail.
 *
 * @param nom the name it is kept under by whoever receives it
 * @param type what it is, as mails say it: « application/pdf »
 */
public record Jointe(String nom, String type, byte[] contenu) {
}
