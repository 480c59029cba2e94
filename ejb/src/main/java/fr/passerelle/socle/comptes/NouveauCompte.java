package fr.passerelle.socle.comptes;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Courriel;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account to open; its holder chooses the password.
 *
 * @param roles their codes
 * @param population whose door it enters by; the rights of those who are no agents may come from elsewhere than roles
 */
public record NouveauCompte(String identifiant, String prenom, String nom, String courriel, String service,
        Set<String> roles, Population population) {

    private static final Pattern IDENTIFIANT = Pattern.compile("[a-z][a-z0-9.-]{1,49}");
    private static final int LONGUEUR = 100;
    private static final String COURRIEL_INCOMPLET = "Ce courriel est incomplet.";

    public NouveauCompte {
        identifiant = TextePropre.code(identifiant);
        prenom = TextePropre.nom(prenom);
        nom = TextePropre.nom(nom);
        service = TextePropre.ouNul(TextePropre.ligne(service));
        courriel = Courriel.estUn(courriel) ? new Courriel(courriel).valeur() : TextePropre.ouNul(courriel);
    }

    /** The account of an agent. */
    public NouveauCompte(String identifiant, String prenom, String nom, String courriel, String service, Set<String> roles) {
        this(identifiant, prenom, nom, courriel, service, roles, Population.AGENT);
    }

    /** How a person is called. */
    record Nom(String prenom, String nom) {

        Nom {
            prenom = TextePropre.nom(prenom);
            nom = TextePropre.nom(nom);
        }

        void verifier() {
            Exigences exigences = new Exigences("COMPTE");
            verifier(exigences);
            exigences.refuser();
        }

        private void verifier(Exigences exigences) {
            exigences.exiger(!prenom.isEmpty() && prenom.length() <= LONGUEUR, "prenom", "Indiquez le prénom.");
            exigences.exiger(!nom.isEmpty() && nom.length() <= LONGUEUR, "nom", "Indiquez le nom.");
        }
    }

    /** Refuses what an account cannot be made of. */
    public void verifier() {
        verifier(false);
    }

    /** The same. @param pris whether its sign-in name is somebody else's: told with all the rest */
    void verifier(boolean pris) {
        Exigences exigences = new Exigences("COMPTE");
        exigences.exiger(!pris, "identifiant", "Cet identifiant est déjà pris.");
        boolean aFaireDuNom = identifiant.isEmpty() && (prenom.isEmpty() || nom.isEmpty());
        exigences.exiger(aFaireDuNom || IDENTIFIANT.matcher(identifiant).matches(), "identifiant",
                "L’identifiant est fait de minuscules sans accent, de chiffres, de points et de tirets.");
        new Nom(prenom, nom).verifier(exigences);
        exigences.exigerTexte(courriel, "courriel", "Indiquez le courriel de la personne\u202f: elle y reçoit de quoi choisir son mot de passe.");
        exigences.exiger(estUnCourriel(courriel), "courriel", COURRIEL_INCOMPLET);
        exigences.exiger(!roles.isEmpty() || population != Population.AGENT, "roles", "Choisissez au moins un rôle.");
        exigences.refuser();
    }

    /** None is allowed: such an account receives no mail. */
    static void verifierCourriel(String courriel) {
        exiger(estUnCourriel(courriel), "COMPTE", "courriel", COURRIEL_INCOMPLET);
    }

    private static boolean estUnCourriel(String courriel) {
        return courriel == null || Courriel.estUn(courriel);
    }

    @Override
    public String toString() {
        return "NouveauCompte[" + identifiant + "]";
    }
}
