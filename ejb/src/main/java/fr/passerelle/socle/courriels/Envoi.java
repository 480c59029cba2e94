package fr.passerelle.socle.courriels;

/** A mail taken from the outbox, to be handed over now; {@code essais} counts this time too. */
record Envoi(long id, String adresse, String sujet, String corps, int essais) {
}
