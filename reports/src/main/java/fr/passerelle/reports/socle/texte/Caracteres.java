package fr.passerelle.reports.socle.texte;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;

/**
 * The letters of the documents and what they can write. What the first font does not know is written by the second, of wide
 * coverage. A sign that neither draws would print as nothing and make the document unreadable aloud, so it is shown as unreadable;
 * whoever is about to make the document is told before.
 */
public final class Caracteres {

    public static final Font NORMALE = lire("IBMPlexSans-Regular.ttf");
    public static final Font GRASSE = lire("IBMPlexSans-SemiBold.ttf");
    private static final int ILLISIBLE = '\ufffd';

    /** Read only when a text asks for it. */
    private static final class Secours {
        private static final Font NORMALE = lire("DejaVuSans.ttf");
        private static final Font GRASSE = lire("DejaVuSans-Bold.ttf");
    }

    private Caracteres() {
    }

    private static Font lire(String fichier) {
        try (InputStream flux = Caracteres.class.getResourceAsStream("/fonts/" + fichier)) {
            return Font.createFont(Font.TRUETYPE_FONT, flux);
        } catch (FontFormatException e) {
            throw new IllegalStateException("police illisible\u202f: " + fichier, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The signs of that text, each once and in its order, that a document would show as unreadable; none for {@code null}. */
    public static List<String> perdus(String texte) {
        return texte == null ? List.of() : propres(texte).codePoints().filter(c -> !estImprimable(c)).distinct().mapToObj(Character::toString).toList();
    }

    /** The same text without controls, with a replacement mark where a sign cannot be written. */
    static String imprimables(String texte) {
        return texte.codePoints().allMatch(c -> c == '\n' || !estSansForme(c) && estImprimable(c)) ? texte : remplacer(propres(texte), false);
    }

    /** The same for a picture, whose words are drawn with the first font alone. */
    static String dessinables(String texte) {
        return remplacer(texte, true);
    }

    private static String remplacer(String texte, boolean dessin) {
        StringBuilder propre = new StringBuilder(texte.length());
        texte.codePoints().map(c -> c == '\n' || (dessin ? affichent(c, NORMALE, GRASSE) : estImprimable(c)) ? c : ILLISIBLE)
                .forEach(propre::appendCodePoint);
        return propre.toString();
    }

    private static String propres(String texte) {
        StringBuilder propre = new StringBuilder(texte.length());
        Normalizer.normalize(texte, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').codePoints()
                .filter(c -> c == '\n' || !estSansForme(c)).forEach(propre::appendCodePoint);
        return propre.toString();
    }

    private static boolean estImprimable(int signe) {
        return signe == '\n' || affichent(signe, NORMALE, GRASSE) || affichent(signe, Secours.NORMALE, Secours.GRASSE);
    }

    private static boolean affichent(int signe, Font normale, Font grasse) {
        return normale.canDisplay(signe) && grasse.canDisplay(signe);
    }

    /** What is drawn as nothing by itself; it is left out. */
    private static boolean estSansForme(int signe) {
        return switch (Character.getType(signe)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> signe >= 0xFE00 && signe <= 0xFE0F;
        };
    }
}
