package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.TextePropre;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Searching by words. Each must be found, by its root or as typed, accents or not. A strict search finds the very words; a
 * tolerant one also finds what looks like them, the very words first. A word followed by « ~ » asks for tolerance. Quotes and a
 * minus before a letter search as on the web, without it.
 *
 * @param mots the column of the words, made by {@code commun.indexer} of the names and of the texts
 * @param plie the column of the names alone, made by {@code commun.mots}, for what looks like one
 * @param nommee what finds the very line that was named, by its reference for instance; it comes first
 */
public record PleinTexte(String mots, String plie, String libelle, Function<String, Optional<Condition>> nommee) {

    private static final int TEXTE_MAX = 200;
    private static final String SIGNE = "~";
    static final Pattern TOLERANCE = Pattern.compile(SIGNE + "(?= |$)");

    /** Whether tolerance was not asked for and would find more. */
    public boolean peutTolerer(String saisi) {
        return !saisi.isEmpty() && nommee.apply(saisi).isEmpty() && !TOLERANCE.matcher(saisi).find()
                && Terme.de(saisi).stream().allMatch(Terme::simple);
    }

    /** The same words, with tolerance. */
    public static String tolerer(String saisi) {
        return saisi + SIGNE;
    }

    /** Without the sign that asks for tolerance, a search of the greatest length may be widened as any other. */
    static String propre(String texte) {
        String net = TextePropre.ligne(texte);
        String signe = net.endsWith(SIGNE) ? SIGNE : "";
        return Saisi.couper(net.substring(0, net.length() - signe.length()), TEXTE_MAX) + signe;
    }
}
