package fr.passerelle.socle.courriels;

import java.time.Instant;

/**
 * A mail and what became of it.
 *
 * @param envoyeLe {@code null} when it has not gone
 * @param texte the code of the text it was written from
 */
public record CourrielEnvoye(Instant deposeLe, Instant envoyeLe, EtatEnvoi etat, String texte, String adresse, String sujet, String reference) {
}
