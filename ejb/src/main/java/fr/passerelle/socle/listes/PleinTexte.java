package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.TextePropre;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Searching by words. Each must be found, by its root or as typed, accents or not. A strict search finds the very words; a
 * tolerant one also finds what looks like them, the very words first. A word followed by « ~ » asks for tolerance. Quotes and a
 * leading minus search as on the web, without it.
 *
 * @param mots the column of the words, made for {@code commun.francais}
 * @param plie the column of the same text without accents nor capitals, for what looks like it
 * @param nommee what finds the very line that was named, by its reference for instance; it comes first
 */
public record PleinTexte(String mots, String plie, String libelle, Function<String, Optional<Condition>> nommee) {

    private static final int TEXTE_MAX = 200;
    private static final String SIGNE = "~";
    static final Pattern TOLERANCE = Pattern.compile(SIGNE + "(?= |$)");
    static final Pattern OPERATEURS = Pattern.compile("\"|(?:^| )-\\S");

    /** Whether tolerance was not asked for and would find more. */
    public boolean peutTolerer(String saisi) {
        return !saisi.isEmpty() && nommee.apply(saisi).isEmpty() && !OPERATEURS.matcher(saisi).find() && !TOLERANCE.matcher(saisi).find();
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
