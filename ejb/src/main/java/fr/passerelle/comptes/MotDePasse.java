package fr.passerelle.comptes;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import fr.passerelle.commun.RegleRefusee;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * A new password, checked (R-USAG-55, R-USAG-58, R-USAG-59). Passwords that exist already stay valid: the rule applies
 * when one is chosen.
 */
final class MotDePasse {

    /** Agents have no second factor yet, hence the longer minimum of R-USAG-58. */
    static final int MINIMUM_AGENT = 16;
    static final int MINIMUM = 10;
    private static final int MAXIMUM = 256;
    private static final String SPECIAUX = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Set<String> COMMUNS = Set.of("motdepasse", "azertyuiop", "azerty", "qwertyuiop", "password",
            "bonjour", "soleil", "doudou", "loulou", "chouchou", "marseille", "iloveyou", "caisse", "allocations");
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private final String valeur;

    private MotDePasse(String valeur) {
        this.valeur = valeur;
    }

    /**
     * @param minimum how many characters at least
     * @param identifiant sign-in name, which the password must not repeat
     */
    static MotDePasse choisir(String saisi, int minimum, String identifiant) {
        String valeur = Normalizer.normalize(saisi == null ? "" : saisi, Normalizer.Form.NFC);
        int longueur = valeur.codePointCount(0, valeur.length());
        refuserSi(longueur < minimum, "MDP_TROP_COURT", "Le mot de passe compte au moins " + minimum + " caractères.");
        refuserSi(longueur > MAXIMUM, "MDP_TROP_LONG", "Le mot de passe compte au plus " + MAXIMUM + " caractères.");
        valeur.codePoints().filter(c -> !estPermis(c)).findFirst().ifPresent(c -> refuserSi(true,
                "MDP_CARACTERE_INTERDIT", "Le signe « " + Character.toString(c) + " » n’est pas accepté."));
        refuserSi(valeur.chars().noneMatch(c -> SPECIAUX.indexOf(c) >= 0), "MDP_SANS_SPECIAL",
                "Le mot de passe contient au moins un caractère spécial (" + SPECIAUX + ").");
        refuserSi(estCommun(valeur) || valeur.equalsIgnoreCase(identifiant), "MDP_COMMUN",
                "Ce mot de passe est trop facile à deviner.");
        return new MotDePasse(valeur);
    }

    private static boolean estPermis(int signe) {
        return signe < 128 && Character.isLetterOrDigit(signe) || SPECIAUX.indexOf(signe) >= 0;
    }

    private static boolean estCommun(String valeur) {
        String lettres = valeur.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return COMMUNS.contains(lettres);
    }

    private static void refuserSi(boolean refus, String code, String message) {
        if (refus) {
            throw new RegleRefusee(code, "motDePasse", message);
        }
    }

    /** Argon2id, salted; slow on purpose. */
    String empreinte() {
        return Password.hash(valeur).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    static boolean correspond(String saisi, String empreinte) {
        return Password.check(Normalizer.normalize(saisi, Normalizer.Form.NFC), empreinte)
                .with(Argon2Function.getInstanceFromHash(empreinte));
    }
}
