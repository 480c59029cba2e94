package fr.passerelle.journal.conservation;

import java.time.Instant;

/**
 * A hold: what it names is kept however old, for instance as long as a litigation lasts.
 *
 * @param dossier the reference of the case held, or {@code null} for the whole journal
 */
public record Gel(long id, String dossier, String motif, Instant poseLe, String posePar) {
}
