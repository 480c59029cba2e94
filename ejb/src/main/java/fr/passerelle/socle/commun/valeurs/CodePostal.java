package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import java.util.regex.Pattern;

/** A postcode. It tells no département: some cross its border, and Corsica’s both begin with 20. */
public record CodePostal(String valeur) {

    private static final Pattern FORME = Pattern.compile("(?:0[1-9]|[1-8]\\d|9[0-8])\\d{3}");

    public CodePostal {
        valeur = TextePropre.compact(valeur);
        RegleRefusee.exiger(estUn(valeur), "E-CP", null, "Le code postal comporte 5 chiffres.");
    }

    /** Whether that text can be read as one. */
    public static boolean estUn(String texte) {
        return FORME.matcher(TextePropre.compact(texte)).matches();
    }

    @Override
    public String toString() {
        return valeur;
    }
}
