package fr.passerelle.avip.fil;

import java.time.Instant;

/** Something that happened, to the request or to a reception. */
public record Moment(Instant quand, String quoi, String qui, String detail, Enum<?> statut) {
}
