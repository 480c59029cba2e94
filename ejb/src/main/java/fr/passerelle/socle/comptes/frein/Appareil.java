package fr.passerelle.socle.comptes.frein;

import fr.passerelle.socle.commun.Jeton;
import jakarta.enterprise.context.RequestScoped;

/** The browser that asks, by the secret it was given when someone signed in with it; a web filter says it. */
@RequestScoped
public class Appareil {

    private String secret;

    /** @param presente what it shows, which may be anything; {@code null} for nothing */
    public void sePresente(String presente) {
        secret = Jeton.enALaForme(presente) ? presente : null;
    }

    String secret() {
        return secret;
    }
}
