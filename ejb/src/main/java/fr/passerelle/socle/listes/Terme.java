package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.TextePropre;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something typed to be searched: a word, or several between quotes, that must be found or must not. What holds neither letter
 * nor digit is none.
 *
 * @param suite whether its words follow one another
 * @param exclu whether it must not be found: a minus before a letter; before a digit, it is an amount or a part of a number
 */
record Terme(String texte, boolean suite, boolean exclu) {

    private static final Pattern TERME = Pattern.compile("((?<![^ ])-(?=[\\p{L}\"«“]))?(?:[\"«“]([^\"»”]*)[\"»”]?|(\\S+))");

    static List<Terme> de(String saisi) {
        List<Terme> termes = new ArrayList<>();
        for (Matcher lu = TERME.matcher(saisi); lu.find();) {
            String texte = lu.group(2) != null ? lu.group(2) : lu.group(3);
            if (texte.codePoints().anyMatch(Character::isLetterOrDigit)) {
                termes.add(new Terme(TextePropre.ligne(texte), lu.group(2) != null, lu.group(1) != null));
            }
        }
        return termes;
    }

    /** Neither between quotes nor refused. */
    boolean simple() {
        return !suite && !exclu;
    }
}
