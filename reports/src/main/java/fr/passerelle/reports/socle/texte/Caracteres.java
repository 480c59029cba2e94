package fr.passerelle.reports.socle.texte;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The letters of the documents and what they can write. A sign without a glyph would print as nothing and make the
 * document unreadable aloud, so it is shown as unreadable.
 */
public final class Caracteres {

    public static final Font NORMALE = lire("IBMPlexSans-Regular.ttf");
    public static final Font GRASSE = lire("IBMPlexSans-SemiBold.ttf");
    private static final int ILLISIBLE = '\ufffd';

    private Caracteres() {
    }

    private static Font lire(String fichier) {
        try (InputStream flux = Caracteres.class.getResourceAsStream("/fonts/" + fichier)) {
            return Font.createFont(Font.TRUETYPE_FONT, flux);
        } catch (FontFormatException e) {
            throw new IllegalStateException("police illisible : " + fichier, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same text without controls, with a replacement mark where a sign cannot be written. */
    static String imprimables(String texte) {
        if (texte.codePoints().allMatch(Caracteres::estImprimable)) {
            return texte;
        }
        StringBuilder propre = new StringBuilder(texte.length());
        texte.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').codePoints()
                .filter(c -> c == '\n' || !estSansForme(c))
                .map(c -> estImprimable(c) ? c : ILLISIBLE)
                .forEach(propre::appendCodePoint);
        return propre.toString();
    }

    private static boolean estImprimable(int signe) {
        return signe == '\n' || !estSansForme(signe) && NORMALE.canDisplay(signe) && GRASSE.canDisplay(signe);
    }

    private static boolean estSansForme(int signe) {
        return switch (Character.getType(signe)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
