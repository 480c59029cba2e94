package fr.passerelle.socle.commun;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Figures and dates as French people read them, once for pages, documents and letters: comma, thousands apart by a narrow
 * no-break space, nothing that a line end could cut.
 */
public final class Typographie {

    /** Narrow no-break space: before {@code ; : ! ? %} and between thousands. */
    public static final String FINE = "\u202f";
    /** No-break space: between a figure and its unit. */
    public static final String INSECABLE = "\u00a0";

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter COURTE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter HORODATAGE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.FRENCH);
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH);

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}\\p{N}])");
    private static final Pattern AVANT_SIGNE = Pattern.compile("[ \u00a0](?=[;:!?%»€])");
    private static final Pattern APRES_GUILLEMET = Pattern.compile("«[ \u00a0]");

    private Typographie() {
    }

    /** A sentence as it must be shown, whoever wrote it: apostrophes, spaces before double signs and in quotation marks. */
    public static String soigner(String texte) {
        if (texte == null) {
            return null;
        }
        String apostrophes = APOSTROPHE.matcher(texte).replaceAll("’");
        String signes = AVANT_SIGNE.matcher(apostrophes).replaceAll(FINE);
        return APRES_GUILLEMET.matcher(signes).replaceAll("«" + FINE);
    }

    /** « 1 234,57 », rounded HALF_UP to so many decimals; a true minus sign. */
    public static String nombre(BigDecimal nombre, int decimales) {
        BigDecimal arrondi = nombre.setScale(decimales, RoundingMode.HALF_UP);
        String brut = arrondi.abs().toPlainString();
        int virgule = brut.indexOf('.');
        StringBuilder ecrit = new StringBuilder(brut.replace('.', ','));
        for (int i = (virgule < 0 ? brut.length() : virgule) - 3; i > 0; i -= 3) {
            ecrit.insert(i, FINE);
        }
        return arrondi.signum() < 0 ? "−" + ecrit : ecrit.toString();
    }

    /** « 1 234 ». */
    public static String entier(long nombre) {
        return nombre(BigDecimal.valueOf(nombre), 0);
    }

    /** « 1ᵉʳ », « 2ᵉ »: the ending raised, as print sets it. */
    public static String ordinal(int rang) {
        return rang + (rang == 1 ? "\u1d49\u02b3" : "\u1d49");
    }

    /** « 73 % », of a value that is already a percentage. */
    public static String pourcent(BigDecimal pourcentage, int decimales) {
        return nombre(pourcentage, decimales) + FINE + "%";
    }

    /** « 1 234,56 € ». */
    public static String euros(BigDecimal montant) {
        return nombre(montant, 2) + INSECABLE + "€";
    }

    /** « 1 compte », « 1 234 comptes »: in French the plural begins at two. */
    public static String compte(long nombre, String singulier) {
        return entier(nombre) + INSECABLE + singulier + (Math.abs(nombre) < 2 ? "" : "s");
    }

    /** The same where more than one ending changes: « 1 ligne rendue », « 3 lignes rendues ». */
    public static String compte(long nombre, String un, String plusieurs) {
        return entier(nombre) + INSECABLE + (Math.abs(nombre) < 2 ? un : plusieurs);
    }

    /** « 1,5 jour », « 2,0 jours »: so it goes of a measure too. */
    public static String mesure(BigDecimal nombre, int decimales, String singulier) {
        String ecrit = nombre(nombre, decimales);
        boolean pluriel = nombre.setScale(decimales, RoundingMode.HALF_UP).abs().compareTo(BigDecimal.valueOf(2)) >= 0;
        return ecrit + INSECABLE + singulier + (pluriel ? "s" : "");
    }

    /** A label inside a sentence: « incompréhension… », but « RSA ». */
    public static String minuscule(String libelle) {
        boolean sigle = libelle.length() < 2 || Character.isUpperCase(libelle.charAt(1));
        return sigle ? libelle : Character.toLowerCase(libelle.charAt(0)) + libelle.substring(1);
    }

    /** « 4 mai 2026 », « 1er mai 2026 ». */
    public static String date(LocalDate jour) {
        return jour.getDayOfMonth() + (jour.getDayOfMonth() == 1 ? "er" : "") + INSECABLE + MOIS.format(jour);
    }

    /** « 04/05/2026 », for columns. */
    public static String dateCourte(LocalDate jour) {
        return COURTE.format(jour);
    }

    /** « 14 h 05 », in Paris; the hour that comes back in October says which it is. */
    public static String heure(Instant instant) {
        return HEURE.format(instant.atZone(Horloge.PARIS)) + Horloge.saison(instant);
    }

    /** « 04/05/2026 14:05:09 », for columns where each second counts. */
    public static String horodatage(Instant instant) {
        return HORODATAGE.format(instant.atZone(Horloge.PARIS)) + Horloge.saison(instant);
    }

    /** « 4 mai 2026 à 14 h 05 », in Paris. */
    public static String instant(Instant instant) {
        return date(instant.atZone(Horloge.PARIS).toLocalDate()) + " à " + heure(instant);
    }

    /** « 04/05/2026 à 14 h 05 », for columns beside short days. */
    public static String instantCourt(Instant instant) {
        return dateCourte(instant.atZone(Horloge.PARIS).toLocalDate()) + " à " + heure(instant);
    }

    /** « 0,3 s », « 12 s », « 3 min 05 s », « 2 h 07 min ». */
    public static String duree(Duration duree) {
        long secondes = duree.toSeconds();
        if (secondes < 10) {
            return nombre(BigDecimal.valueOf(duree.toMillis(), 3), 1) + INSECABLE + "s";
        }
        if (secondes < 60) {
            return secondes + INSECABLE + "s";
        }
        boolean heures = secondes >= 3600;
        return heures ? deux(duree.toHours(), "h", duree.toMinutesPart(), "min") : deux(duree.toMinutes(), "min", duree.toSecondsPart(), "s");
    }

    private static String deux(long grand, String unite, int petit, String sousUnite) {
        return grand + INSECABLE + unite + INSECABLE + (petit < 10 ? "0" : "") + petit + INSECABLE + sousUnite;
    }
}
