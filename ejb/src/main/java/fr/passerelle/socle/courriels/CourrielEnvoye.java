package fr.passerelle.socle.courriels;

import java.time.Instant;

/** A mail and what became of it; {@code envoyeLe} is {@code null} when it has not gone. */
public record CourrielEnvoye(Instant deposeLe, Instant envoyeLe, EtatEnvoi etat, String adresse, String sujet, String reference) {
}
