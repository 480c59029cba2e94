package fr.passerelle.socle.courriels.suivi;

import java.time.Duration;

/**
 * Where the outbox stands.
 *
 * @param attente for how long the oldest has waited
 * @param aDecider how many leave only if someone says so
 * @param peutPartir whether a mail server is settled
 */
public record FileDAttente(long enAttente, Duration attente, long aDecider, boolean peutPartir) {
}
