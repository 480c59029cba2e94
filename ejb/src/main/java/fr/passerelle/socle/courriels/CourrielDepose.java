package fr.passerelle.socle.courriels;

/** A mail was put in the outbox. */
public record CourrielDepose() {
}
