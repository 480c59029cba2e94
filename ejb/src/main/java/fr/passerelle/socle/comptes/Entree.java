package fr.passerelle.socle.comptes;

import fr.passerelle.socle.commun.AttenteDemandee;
import jakarta.security.enterprise.credential.AbstractClearableCredential;
import java.util.Optional;

/** What someone gives to come in; refused, it may say that they must come back later, which the server's own answer cannot. */
public abstract class Entree extends AbstractClearableCredential {

    private AttenteDemandee attente;

    public void faireAttendre(AttenteDemandee demandee) {
        attente = demandee;
    }

    /** Empty when what was given was looked at. */
    public Optional<AttenteDemandee> attente() {
        return Optional.ofNullable(attente);
    }
}
