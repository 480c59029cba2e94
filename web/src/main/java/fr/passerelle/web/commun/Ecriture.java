package fr.passerelle.web.commun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and dates as French people read them, for pages: {@code #{ecriture.date(x)}}. */
@Named
@ApplicationScoped
public class Ecriture {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter COURTE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter HORODATAGE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.FRENCH);
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH);

    /** « 4 mai 2026 », « 1er mai 2026 ». */
    public String date(LocalDate jour) {
        if (jour == null) {
            return "";
        }
        return jour.getDayOfMonth() + (jour.getDayOfMonth() == 1 ? "er" : "") + "\u00a0" + MOIS.format(jour);
    }

    /** « 04/05/2026 », for columns. */
    public String dateCourte(LocalDate jour) {
        return jour == null ? "" : COURTE.format(jour);
    }

    /** « 4 mai 2026 à 14 h 05 ». */
    public String instant(Instant instant) {
        if (instant == null) {
            return "";
        }
        return date(instant.atZone(PARIS).toLocalDate()) + " à " + HEURE.format(instant.atZone(PARIS));
    }

    /** « 04/05/2026 14:05:09 », for columns where each second counts. */
    public String horodatage(Instant instant) {
        return instant == null ? "" : HORODATAGE.format(instant.atZone(PARIS));
    }

    /** « 14 h 05 ». */
    public String heure(Instant instant) {
        return instant == null ? "" : HEURE.format(instant.atZone(PARIS));
    }

    /** « 245 Ko », « 1,2 Mo ». */
    public String taille(long octets) {
        return octets < 1_000_000 ? Math.max(1, octets / 1000) + "\u00a0Ko"
                : nombre(BigDecimal.valueOf(octets).movePointLeft(6), 1) + "\u00a0Mo";
    }

    /** « 1 234,56 € ». */
    public String euros(BigDecimal montant) {
        return montant == null ? "" : nombre(montant, 2) + "\u00a0€";
    }

    /** « 1 234 ». */
    public String entier(long nombre) {
        return nombre(BigDecimal.valueOf(nombre), 0);
    }

    /** Groups of three digits by narrow no-break spaces, comma. */
    static String nombre(BigDecimal nombre, int decimales) {
        return String.format(Locale.US, "%,." + decimales + "f", nombre).replace(",", "\u202f").replace('.', ',');
    }
}
