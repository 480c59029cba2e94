package fr.passerelle.socle.commun;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one normaliser: every text that people type or a file brings passes here before it is kept, compared or searched. Two texts
 * that look the same are then the same, whatever keyboard, telephone, word processor or spreadsheet they come from.
 *
 * <table>
 * <caption>Which one to ask</caption>
 * <tr><td>{@link #tel}</td><td>while it is typed</td><td>one way to write an accented letter and to end a line, no sign that nobody sees</td></tr>
 * <tr><td>{@link #de}</td><td>a text that is kept</td><td>the same without the spaces around it; its lines stay</td></tr>
 * <tr><td>{@link #ligne}</td><td>one line</td><td>the same on one line, one ordinary space between words</td></tr>
 * <tr><td>{@link #nom}</td><td>the name of someone or of a body</td><td>the same, with one hyphen and one apostrophe (’)</td></tr>
 * <tr><td>{@link #code}</td><td>a reference, a login, an address</td><td>the same, with the hyphen and the apostrophe of the keyboard (')</td></tr>
 * <tr><td>{@link #compact}</td><td>a number</td><td>the same without any space, in capitals</td></tr>
 * <tr><td>{@link #clef}</td><td>to compare or search, never shown</td><td>the same, accents, capitals and ligatures apart</td></tr>
 * </table>
 *
 * <p>Each takes anything, {@code null} included, and gives the same when asked twice.
 */
public final class TextePropre {

    private static final Pattern FIN_DE_LIGNE = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
    /** Controls, halves of a character, soft hyphens, marks of direction and of no width, letters drawn as nothing; what joins an emoji stays. */
    private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cc}\\p{Cs}\u00AD\u034F\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E"
            + "\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB&&[^\n\t]]");
    /** What joins or parts letters without being seen: of use in an emoji, never in a name nor a reference. */
    private static final Pattern JOINTURES = Pattern.compile("[\u200C\u200D]");
    private static final Pattern ESPACES_RARES = Pattern.compile("[\\p{Zs}&&[^ \u00a0\u202f]]");
    private static final Pattern ESPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BORDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern TIRETS = Pattern.compile("[\\p{Pd}\u2043\u2212]");
    private static final Pattern APOSTROPHES = Pattern.compile("['`\u00B4\u02B9\u02BB\u02BC\u02C8\u2018\u2019\u201B\u2032\uFF07]");
    private static final Pattern MARQUES = Pattern.compile("\\p{M}+");

    private TextePropre() {
    }

    /** As it was typed, its lines and the spaces around it included, those of French typography too; empty for none. */
    public static String tel(String saisi) {
        if (saisi == null) {
            return "";
        }
        if (estOrdinaire(saisi)) {
            return saisi;
        }
        String visible = INVISIBLES.matcher(FIN_DE_LIGNE.matcher(saisi).replaceAll("\n")).replaceAll("");
        return Normalizer.normalize(ESPACES_RARES.matcher(visible).replaceAll(" "), Normalizer.Form.NFC);
    }

    /** One or several lines, without the spaces around them; empty for none. */
    public static String de(String saisi) {
        String tel = tel(saisi);
        boolean net = tel.isEmpty() || !estUneEspace(tel.charAt(0)) && !estUneEspace(tel.charAt(tel.length() - 1));
        return net ? tel : BORDS.matcher(tel).replaceAll("");
    }

    /** As {@link #de}, or {@code null} when nothing is left. */
    public static String ouNul(String saisi) {
        String propre = de(saisi);
        return propre.isEmpty() ? null : propre;
    }

    /** Whether there is nothing to read in it: a text of spaces, of any kind, says nothing. */
    public static boolean estVide(String saisi) {
        return de(saisi).isEmpty();
    }

    /** All on one line, one ordinary space between words. */
    public static String ligne(String saisi) {
        String tel = tel(saisi);
        return estDejaUneLigne(tel, "\n") ? tel : ESPACES.matcher(de(tel)).replaceAll(" ");
    }

    /** The name of someone or of a body, ready to be kept and shown: « N’Guessan », « Jean-Pierre ». */
    public static String nom(String saisi) {
        return signes(saisi, "’");
    }

    /** What a machine finds things by: a reference, a login, an electronic address, the header of a column. */
    public static String code(String saisi) {
        return signes(saisi, "'");
    }

    /** A number or a code in which people put spaces: none is left, and letters are capitals. */
    public static String compact(String saisi) {
        return code(saisi).replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /**
     * What stands for a text when it is compared or searched: two texts with the same key are the same to whoever reads them.
     * « ŒUVRARD », « Œuvrard » and « oeuvrard » have one; hyphens, apostrophes and spaces are still told apart.
     */
    public static String clef(String saisi) {
        String lettres = Normalizer.normalize(code(saisi).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        // some signs decompose into spaces, dashes or capitals
        String plat = code(MARQUES.matcher(lettres).replaceAll("")).toLowerCase(Locale.ROOT);
        return plat.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ø", "o").replace("ł", "l");
    }

    /** What nearly every text is made of, which asks for no change: it is then not looked at twice. */
    private static boolean estOrdinaire(int signe) {
        return signe >= ' ' && signe <= '~' || signe == '\n' || signe >= '\u00C0' && signe <= '\u00FF';
    }

    private static boolean estUneEspace(char signe) {
        return Character.isSpaceChar(signe) || Character.isWhitespace(signe);
    }

    private static boolean estOrdinaire(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            if (!estOrdinaire(texte.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Ordinary signs with one space between words and none around, and none of those: nothing is to be changed then, and nothing is looked for twice. */
    private static boolean estDejaUneLigne(String texte, String sauf) {
        char avant = ' ';
        for (int i = 0; i < texte.length(); i++) {
            char signe = texte.charAt(i);
            if (signe == ' ' && avant == ' ' || !estOrdinaire(signe) || sauf.indexOf(signe) >= 0) {
                return false;
            }
            avant = signe;
        }
        return avant != ' ' || texte.isEmpty();
    }

    private static String signes(String saisi, String apostrophe) {
        String tel = tel(saisi);
        if (estDejaUneLigne(tel, apostrophe.equals("'") ? "\n`" : "\n`'")) {
            return tel;
        }
        String ligne = ligne(JOINTURES.matcher(tel).replaceAll(""));
        return APOSTROPHES.matcher(TIRETS.matcher(ligne).replaceAll("-")).replaceAll(apostrophe);
    }
}
