package fr.passerelle.socle.taches;

import java.time.Duration;

/**
 * A background job; found by CDI. Runs on one server at a time, each due time once. What it does must bear being begun again:
 * a server may stop in the middle.
 */
public interface Travail {

    /** {@code courriels.envoi}: stable, also the key in the database. */
    String code();

    /** « Envoyer les courriels en attente ». */
    String titre();

    /** How often; whole days fall in the night. */
    Duration cadence();

    /** Does the work, in transactions of its own; returns a short French account: « 3 courriels envoyés ». */
    String executer();
}
