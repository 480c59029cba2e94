package fr.passerelle.socle.commun.valeurs;

import java.util.Locale;
import java.util.regex.Pattern;

/** What numbers made for machines have in common: spaces that people put in them, and controls that catch a slip. */
final class Chiffres {

    private static final Pattern ESPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private Chiffres() {
    }

    /** In capitals, without a space of any kind; empty for none. */
    static String sansEspaces(String texte) {
        return texte == null ? "" : ESPACES.matcher(texte).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Whether digits hold by Luhn's control: one in two doubled from the end, their sum a multiple of ten. */
    static boolean luhn(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
            int poids = i % 2 == 0 ? chiffre : 2 * chiffre;
            somme += poids > 9 ? poids - 9 : poids;
        }
        return somme % 10 == 0;
    }
}
