package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import java.util.Locale;
import java.util.regex.Pattern;

/** An electronic address: one at-sign, a domain with a dot that is not its end and whose case does not count, 254 signs at most. */
public record Courriel(String valeur) {

    private static final Pattern FORME = Pattern.compile("[^@\\s\\p{C}]+@[^@\\s\\p{C}.]+(?:\\.[^@\\s\\p{C}.]+)+");
    private static final int LONGUEUR = 254;

    public Courriel {
        valeur = valeur == null ? "" : valeur.strip();
        RegleRefusee.exiger(estUn(valeur), "E-EMAIL", null, "L’adresse de courriel n’est pas valide (ex. : prenom.nom@exemple.fr).");
        int arobase = valeur.indexOf('@');
        valeur = valeur.substring(0, arobase) + valeur.substring(arobase).toLowerCase(Locale.ROOT);
    }

    /** Whether that text can be read as one. */
    public static boolean estUn(String texte) {
        return texte != null && texte.strip().length() <= LONGUEUR && FORME.matcher(texte.strip()).matches();
    }

    @Override
    public String toString() {
        return valeur;
    }
}
