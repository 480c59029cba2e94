package fr.passerelle.comptes;

import java.util.Set;

/**
 * An account to open.
 *
 * @param motDePasse in clear, kept nowhere; checked by {@link MotDePasse}
 */
public record NouveauCompte(String identifiant, String prenom, String nom, String courriel, String service,
        Set<Role> roles, String motDePasse) {

    @Override
    public String toString() {
        return "NouveauCompte[" + identifiant + "]";
    }
}
