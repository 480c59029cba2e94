package fr.passerelle.socle.comptes;

import fr.passerelle.socle.capacites.Population;
import java.util.Optional;

/** A name and a password, given at one of the doors of the house. */
public final class EntreeParMotDePasse extends Entree {

    private final Population porte;
    private final String identifiant;
    private String motDePasse;
    private String attendUnCode;

    /** @param porte whose door it is: an account enters by its own only */
    public EntreeParMotDePasse(Population porte, String identifiant, String motDePasse) {
        this.porte = porte;
        this.identifiant = identifiant;
        this.motDePasse = motDePasse;
    }

    Population porte() {
        return porte;
    }

    String identifiant() {
        return identifiant;
    }

    String motDePasse() {
        return motDePasse;
    }

    void attendreUnCode(String compte) {
        attendUnCode = compte;
    }

    /** The account whose password was right but which is let in by a code only; empty when it is in, or refused. */
    public Optional<String> attendUnCode() {
        return Optional.ofNullable(attendUnCode);
    }

    @Override
    protected void clearCredential() {
        motDePasse = "";
    }
}
