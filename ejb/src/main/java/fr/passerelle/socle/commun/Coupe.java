package fr.passerelle.socle.commun;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens a text without cutting a sign in two: a letter keeps its accents, an emoji all its parts. */
public final class Coupe {

    private static final Pattern SIGNE = Pattern.compile("\\X");

    private Coupe() {
    }

    /** Its beginning, of that many characters at most. */
    public static String debut(String texte, int max) {
        if (texte.length() <= max) {
            return texte;
        }
        int fin = 0;
        for (Matcher signe = SIGNE.matcher(texte); signe.find() && signe.end() <= max;) {
            fin = signe.end();
        }
        return texte.substring(0, fin);
    }

    /** Its beginning, told to be cut. */
    public static String abrege(String texte, int max) {
        return texte.length() <= max ? texte : debut(texte, max - 1) + "…";
    }

    /** Its end, of that many characters at most. */
    public static String fin(String texte, int max) {
        if (texte.length() <= max) {
            return texte;
        }
        for (Matcher signe = SIGNE.matcher(texte); signe.find();) {
            if (signe.start() >= texte.length() - max) {
                return texte.substring(signe.start());
            }
        }
        return "";
    }
}
