package fr.passerelle.reports.socle.texte;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;

/** French typography: apostrophes, spaces before double signs, dates. */
public final class Typographie {

    public static final char FINE = '\u202f';
    public static final char INSECABLE = '\u00a0';

    private Typographie() {
    }

    /** A text as it must be printed, whoever typed it; {@code null} stays {@code null}. */
    public static String soigner(String texte) {
        if (texte == null) {
            return null;
        }
        return fr.passerelle.socle.commun.Typographie.soigner(
                Caracteres.imprimables(Normalizer.normalize(texte, Normalizer.Form.NFC)));
    }

    /** The same for the words of a picture. */
    public static String soignerUnDessin(String texte) {
        return texte == null ? null : Caracteres.dessinables(soigner(texte));
    }

    /** « 4 mai 2026 », « 1er mai 2026 »; {@code null} is an empty text. */
    public static String date(LocalDate jour) {
        return jour == null ? "" : fr.passerelle.socle.commun.Typographie.date(jour);
    }

    /** « 04/05/2026 », for narrow columns. */
    public static String dateCourte(LocalDate jour) {
        return jour == null ? "" : fr.passerelle.socle.commun.Typographie.dateCourte(jour);
    }

    /** « 4 mai 2026 à 14 h 05 », in Paris. */
    public static String instant(Instant instant) {
        return instant == null ? "" : fr.passerelle.socle.commun.Typographie.instant(instant);
    }

    /** A label inside a sentence: « incompréhension… », but « RSA ». */
    public static String minuscule(String libelle) {
        return fr.passerelle.socle.commun.Typographie.minuscule(libelle);
    }

    /** « 1 jour », « 33 jours ». */
    public static String compte(long nombre, String singulier) {
        return nombre + String.valueOf(INSECABLE) + singulier + (nombre < 2 ? "" : "s");
    }
}
