package fr.passerelle.comptes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who calls. The account is read once per request; a suspended or closed account has no permission at all, from
 * its very next request on.
 */
@RequestScoped
public class Appelants {

    @Inject
    private CompteRepository comptes;

    private Appelant courant;
    private Instant sessionsDepuis;

    /** The caller of this request; without any permission when nobody is signed in. */
    public Appelant courant() {
        if (courant == null) {
            throw new IllegalStateException("le portier n’a annoncé personne");
        }
        return courant;
    }

    /** Whether a session of the caller opened at that instant may go on: nothing ended the sessions of the account since. */
    boolean sessionVautEncore(Instant ouverteLe) {
        return sessionsDepuis != null && !ouverteLe.isBefore(sessionsDepuis);
    }

    /** The gate announces who the server says is calling. */
    void annoncer(String identifiant) {
        if (courant == null || !courant.identifiant().equals(identifiant)) {
            Optional<Compte> compte = comptes.parIdentifiant(identifiant).filter(Compte::estActif);
            courant = compte.map(Compte::enAppelant).orElseGet(() -> new Appelant(identifiant, identifiant, Set.of(), Set.of()));
            sessionsDepuis = compte.map(Compte::sessionsDepuis).orElse(null);
        }
    }
}
