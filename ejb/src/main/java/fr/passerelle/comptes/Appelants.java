package fr.passerelle.comptes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

    /** The caller of this request; without any permission when nobody is signed in. */
    public Appelant courant() {
        if (courant == null) {
            throw new IllegalStateException("le portier n’a annoncé personne");
        }
        return courant;
    }

    /** The gate announces who the server says is calling. */
    void annoncer(String identifiant) {
        if (courant == null || !courant.identifiant().equals(identifiant)) {
            courant = comptes.parIdentifiant(identifiant)
                    .filter(Compte::estActif)
                    .map(Compte::enAppelant)
                    .orElseGet(() -> new Appelant(identifiant, identifiant, Set.of(), Set.of()));
        }
    }
}
