package fr.passerelle.web.socle.commun;

import fr.passerelle.socle.commun.Typographie;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Figures and dates as French people read them, for pages: {@code #{pa:date(x)}}. */
public final class Ecriture {

    private Ecriture() {
    }

    /** « 4 mai 2026 », « 1er mai 2026 ». */
    public static String date(LocalDate jour) {
        return jour == null ? "" : Typographie.date(jour);
    }

    /** « 04/05/2026 », for columns. */
    public static String dateCourte(LocalDate jour) {
        return jour == null ? "" : Typographie.dateCourte(jour);
    }

    /** « 4 mai 2026 à 14 h 05 ». */
    public static String instant(Instant instant) {
        return instant == null ? "" : Typographie.instant(instant);
    }

    /** « 04/05/2026 à 14 h 05 », for columns beside short days. */
    public static String instantCourt(Instant instant) {
        return instant == null ? "" : Typographie.instantCourt(instant);
    }

    /** « 04/05/2026 14:05:09 », for columns where each second counts. */
    public static String horodatage(Instant instant) {
        return instant == null ? "" : Typographie.horodatage(instant);
    }

    /** A sentence of the application, with its French spaces. */
    public static String phrase(String texte) {
        return Typographie.soigner(texte);
    }

    /** « 14 h 05 ». */
    public static String heure(Instant instant) {
        return instant == null ? "" : Typographie.heure(instant);
    }

    /** « 245 Ko », « 1,2 Mo ». */
    public static String taille(long octets) {
        return octets < 1_000_000 ? Math.max(1, octets / 1000) + Typographie.INSECABLE + "Ko"
                : Typographie.nombre(BigDecimal.valueOf(octets).movePointLeft(6), 1) + Typographie.INSECABLE + "Mo";
    }

    /** « 1 234,56 € ». */
    public static String euros(BigDecimal montant) {
        return montant == null ? "" : Typographie.euros(montant);
    }

    /** « 0 ligne », « 1 ligne », « 1 234 lignes ». */
    public static String nombreDe(long nombre, String singulier) {
        return Typographie.compte(nombre, singulier);
    }

    /** The same where more than one word changes: « 1 place agréée », « 12 places agréées ». */
    public static String accord(long nombre, String un, String plusieurs) {
        return Typographie.compte(nombre, un, plusieurs);
    }

    /** « 1 234 ». */
    public static String entier(long nombre) {
        return Typographie.entier(nombre);
    }
}
