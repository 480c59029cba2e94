package fr.passerelle.socle.courriels;

/**
 * A mail taken from the outbox, to be handed over now.
 *
 * @param essais how many times it was tried, this one included
 * @param jointe what goes with it, or {@code null}
 */
record Envoi(long id, String adresse, String sujet, String corps, int essais, Jointe jointe) {
}
