package fr.passerelle.socle.comptes.faits;

import java.time.Duration;

/** Whoever administers an account wants its holder to be sent a link by which a password is chosen. */
public record LienVoulu(String compte) {

    /** For how long it serves. */
    public static final Duration VALIDITE = Duration.ofDays(7);
}
