package fr.passerelle.socle.commun;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text that people typed, before it is kept, compared or searched: one way to write an accented letter, one way to end a line,
 * ordinary spaces (the no-break ones of French typography stay), and none of the signs that nobody types and that make two
 * texts look the same.
 */
public final class TextePropre {

    private static final Pattern FIN_DE_LIGNE = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
    /** Controls, halves of a character, soft hyphens, marks of direction and of no width; what joins an emoji stays. */
    private static final Pattern INVISIBLES = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF&&[^\n\t]]");
    private static final Pattern ESPACES_RARES = Pattern.compile("[\\p{Zs}&&[^ \u00a0\u202f]]");
    private static final Pattern ESPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BORDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private TextePropre() {
    }

    /** As it was typed, its lines and the spaces around it included; empty for none. */
    public static String tel(String saisi) {
        if (saisi == null) {
            return "";
        }
        String visible = INVISIBLES.matcher(FIN_DE_LIGNE.matcher(saisi).replaceAll("\n")).replaceAll("");
        return Normalizer.normalize(ESPACES_RARES.matcher(visible).replaceAll(" "), Normalizer.Form.NFC);
    }

    /** One or several lines, without the spaces around them; empty for none. */
    public static String de(String saisi) {
        return BORDS.matcher(tel(saisi)).replaceAll("");
    }

    /** All on one line, one ordinary space between words. */
    public static String ligne(String saisi) {
        return ESPACES.matcher(de(saisi)).replaceAll(" ");
    }

    /** As {@link #de}, or {@code null} when nothing is left. */
    public static String ouNul(String saisi) {
        String propre = de(saisi);
        return propre.isEmpty() ? null : propre;
    }
}
