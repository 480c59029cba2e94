package fr.passerelle.avip.fil;

/** What the figures of the year count a parent by: as said at sending, as confirmed at signature once there is one. */
public record Criteres(Boolean monoparental, Boolean residenceQpv, Boolean moinsDe25ans, boolean confirmes) {
}
