package fr.passerelle.socle.comptes;

import fr.passerelle.socle.commun.RegleRefusee;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account to open.
 *
 * @param roles their codes
 * @param motDePasse in clear, kept nowhere; checked by {@link MotDePasse}
 */
public record NouveauCompte(String identifiant, String prenom, String nom, String courriel, String service,
        Set<String> roles, String motDePasse) {

    private static final Pattern IDENTIFIANT = Pattern.compile("[a-z][a-z0-9.-]{1,49}");
    private static final Pattern COURRIEL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /** Refuses what an account cannot be made of; the password is checked apart. */
    void verifier() {
        refuserSi(identifiant == null || !IDENTIFIANT.matcher(identifiant).matches(), "identifiant",
                "L’identifiant est fait de minuscules sans accent, de chiffres, de points et de tirets.");
        refuserSi(prenom == null || prenom.isBlank() || prenom.length() > 100, "prenom", "Indiquez le prénom.");
        refuserSi(nom == null || nom.isBlank() || nom.length() > 100, "nom", "Indiquez le nom.");
        verifierCourriel(courriel);
        refuserSi(roles.isEmpty(), "roles", "Choisissez au moins un rôle.");
    }

    /** None is allowed: such an account receives no mail. */
    static void verifierCourriel(String courriel) {
        refuserSi(courriel != null && !COURRIEL.matcher(courriel).matches(), "courriel", "Cette adresse électronique est incomplète.");
    }

    private static void refuserSi(boolean refus, String champ, String message) {
        if (refus) {
            throw new RegleRefusee("COMPTE", champ, message);
        }
    }

    @Override
    public String toString() {
        return "NouveauCompte[" + identifiant + "]";
    }
}
