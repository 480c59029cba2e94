package fr.passerelle.mediation.brouillon;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * What was being written for an act on a case, field by field.
 *
 * @param par who kept it last, by name
 */
public record BrouillonDActe(Map<String, String> contenu, String par, Instant gardeLe) implements Serializable {
}
