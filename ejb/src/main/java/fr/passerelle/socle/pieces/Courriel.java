package fr.passerelle.socle.pieces;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells a saved e-mail from any other text: nothing but headers up to the first empty line, a sender among them. */
final class Courriel {

    /** Headers grow with each server on the way; past this size they are not those of a letter. */
    private static final int EN_TETES_AU_PLUS = 128 * 1024;
    private static final Pattern EN_TETE = Pattern.compile("[\\x21-\\x39\\x3B-\\x7E]+:.*");

    private Courriel() {
    }

    static boolean ressemble(byte[] contenu) {
        String debut = new String(contenu, 0, Math.min(contenu.length, EN_TETES_AU_PLUS), StandardCharsets.ISO_8859_1);
        Set<String> noms = new TreeSet<>();
        for (String ligne : debut.split("\r?\n", -1)) {
            if (ligne.isEmpty()) {
                return noms.contains("from") && (noms.contains("date") || noms.contains("subject"));
            }
            boolean suite = (ligne.startsWith(" ") || ligne.startsWith("\t")) && !noms.isEmpty();
            if (!suite && !EN_TETE.matcher(ligne).matches()) {
                return false;
            }
            if (!suite) {
                noms.add(ligne.substring(0, ligne.indexOf(':')).toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }
}
