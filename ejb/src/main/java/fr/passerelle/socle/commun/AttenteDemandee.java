package fr.passerelle.socle.commun;

import java.time.Duration;

/** Too many at once, or too often: nothing was done, and whoever asked is told when to come back. Pages answer 429. */
public class AttenteDemandee extends RegleRefusee {

    private static final long serialVersionUID = 1L;

    private final Duration attente;

    public AttenteDemandee(String regle, String message, Duration attente) {
        super(regle, message);
        this.attente = attente;
    }

    public Duration attente() {
        return attente;
    }
}
