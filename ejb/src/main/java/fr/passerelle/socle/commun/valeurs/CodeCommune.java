package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import java.util.regex.Pattern;

/** A commune by its Insee code, which tells its département. */
public record CodeCommune(String valeur) {

    private static final Pattern FORME = Pattern.compile("(?:[013-9]\\d|2[AB1-9])\\d{3}");

    public CodeCommune {
        valeur = TextePropre.compact(valeur);
        RegleRefusee.exiger(estUn(valeur), "E-COMMUNE", null, "Le code Insee d’une commune comporte 5 caractères.");
    }

    /** Whether that text can be read as one. */
    public static boolean estUn(String texte) {
        return FORME.matcher(TextePropre.compact(texte)).matches();
    }

    /** « 52 », « 2A », « 974 ». */
    public String departement() {
        return valeur.substring(0, valeur.startsWith("97") || valeur.startsWith("98") ? 3 : 2);
    }

    @Override
    public String toString() {
        return valeur;
    }
}
