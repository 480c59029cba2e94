package fr.passerelle.courriels;

/** A mail was put in the outbox. */
public record CourrielDepose() {
}
