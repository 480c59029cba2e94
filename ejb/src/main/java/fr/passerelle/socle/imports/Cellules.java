package fr.passerelle.socle.imports;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.JourPlausible;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of one line, read one by one; every fault is noted on its column, and the reading goes on. */
public final class Cellules {

    private static final Pattern NOMBRE = Pattern.compile("\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?");
    private static final Pattern MOIS = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])|(0[1-9]|1[0-2])/(\\d{4})");
    private static final String DEBUTS_DE_FORMULE = "=+-@\t\r";

    private final Tableau.Ligne ligne;
    private final Habitudes habitudes;
    private final LocalDate aujourdhui;
    private final Anomalies anomalies;
    private int fautes;

    Cellules(Tableau.Ligne ligne, Habitudes habitudes, LocalDate aujourdhui, Anomalies anomalies) {
        this.ligne = ligne;
        this.habitudes = habitudes;
        this.aujourdhui = aujourdhui;
        this.anomalies = anomalies;
    }

    public boolean sontJustes() {
        return fautes == 0;
    }

    public boolean estVide(String colonne) {
        return ligne.get(colonne).isEmpty();
    }

    /** Notes a fault on that column; returns nothing, so that the reading can go on. */
    public <T> T refuser(String colonne, String message) {
        fautes++;
        anomalies.refuser(new Anomalie(ligne.numero(), colonne, ligne.get(colonne), message));
        return null;
    }

    public String texte(String colonne, int longueur) {
        String valeur = ligne.get(colonne);
        if (valeur.isEmpty()) {
            return refuser(colonne, "Valeur obligatoire.");
        }
        if (DEBUTS_DE_FORMULE.indexOf(valeur.charAt(0)) >= 0) {
            return refuser(colonne, "Une cellule ne peut pas commencer par «\u202f" + valeur.charAt(0) + "\u202f»\u202f: un tableur y verrait une formule.");
        }
        if (valeur.length() > longueur) {
            return refuser(colonne, longueur + " caractères au plus.");
        }
        return valeur.codePoints().anyMatch(Character::isISOControl)
                ? refuser(colonne, "Caractère de contrôle interdit.") : valeur;
    }

    /** What the file names something by, in its one spelling: two that look the same are the same. */
    public String reference(String colonne, int longueur) {
        String lue = texte(colonne, longueur);
        return lue == null ? null : TextePropre.code(lue);
    }

    /** Notes what is worth knowing, the line being right all the same. */
    public void avertir(String colonne, String valeur, String message) {
        anomalies.avertir(new Anomalie(ligne.numero(), colonne, valeur, message));
    }

    /** Which line of the file it is, 1 being its header. */
    public long numero() {
        return ligne.numero();
    }

    /** The cell as it is in the file, empty when the column is absent. */
    public String brut(String colonne) {
        return ligne.get(colonne);
    }

    /** A text that must look like that, put in capitals first: a registration number, a code kept elsewhere. */
    public String selon(String colonne, Pattern forme, String message) {
        String valeur = TextePropre.code(ligne.get(colonne)).toUpperCase(Locale.ROOT);
        return forme.matcher(valeur).matches() ? valeur : refuser(colonne, estVide(colonne) ? "Valeur obligatoire." : message);
    }

    /** A whole number between two bounds, or {@code null} when empty or wrong. */
    public Integer entier(String colonne, int min, int max) {
        String valeur = TextePropre.compact(ligne.get(colonne));
        if (valeur.isEmpty()) {
            return null;
        }
        boolean juste = valeur.matches("-?\\d{1,9}") && Integer.parseInt(valeur) >= min && Integer.parseInt(valeur) <= max;
        return juste ? Integer.valueOf(valeur) : refuser(colonne, "Nombre entier attendu, de " + min + " à " + max + ".");
    }

    /** A month, {@code AAAA-MM} or {@code MM/AAAA}, or {@code null} when empty or wrong. */
    public YearMonth mois(String colonne) {
        String valeur = ligne.get(colonne);
        if (valeur.isEmpty()) {
            return null;
        }
        Matcher m = MOIS.matcher(valeur);
        if (!m.matches()) {
            return refuser(colonne, "Mois attendu, de la forme AAAA-MM ou MM/AAAA.");
        }
        YearMonth mois = YearMonth.of(Integer.parseInt(m.group(1) == null ? m.group(4) : m.group(1)),
                Integer.parseInt(m.group(2) == null ? m.group(3) : m.group(2)));
        return JourPlausible.estUn(mois.atDay(1), aujourdhui) ? mois : refuser(colonne, JourPlausible.refus(aujourdhui));
    }

    /** A date in the file's one form, or {@code null} when empty or wrong. */
    public LocalDate date(String colonne) {
        String valeur = ligne.get(colonne);
        if (valeur.isEmpty()) {
            return null;
        }
        try {
            LocalDate jour = habitudes.date(valeur);
            return JourPlausible.estUn(jour, aujourdhui) ? jour : refuser(colonne, JourPlausible.refus(aujourdhui));
        } catch (Habitudes.Melange e) {
            return refuser(colonne, "Le fichier mêle deux formes de dates\u202f: gardez AAAA-MM-JJ ou JJ/MM/AAAA partout.");
        } catch (DateTimeException e) {
            return refuser(colonne, "Date attendue, de la forme AAAA-MM-JJ ou JJ/MM/AAAA.");
        }
    }

    public <E extends Enum<E>> E code(String colonne, E[] valeurs, Function<E, String> libelle) {
        return estVide(colonne) ? refuser(colonne, "Valeur obligatoire.") : codeFacultatif(colonne, valeurs, libelle);
    }

    /** A code of that whole list or its exact label, or {@code null} when empty or wrong. */
    public <E extends Enum<E>> E codeFacultatif(String colonne, E[] valeurs, Function<E, String> libelle) {
        String valeur = ligne.get(colonne);
        if (valeur.isEmpty()) {
            return null;
        }
        E connue = habitudes.code(valeur, valeurs, libelle);
        return connue != null ? connue : refuser(colonne, "Valeur inconnue. Valeurs possibles\u202f: "
                + String.join(", ", Arrays.stream(valeurs).map(libelle).toList()) + ".");
    }

    public Boolean ouiNonFacultatif(String colonne) {
        return switch (ligne.get(colonne)) {
            case "O" -> Boolean.TRUE;
            case "N" -> Boolean.FALSE;
            case "" -> null;
            default -> refuser(colonne, "O ou N attendu.");
        };
    }

    public Boolean ouiNon(String colonne) {
        return estVide(colonne) ? refuser(colonne, "Valeur obligatoire\u202f: O ou N.") : ouiNonFacultatif(colonne);
    }

    public BigDecimal montant(String colonne) {
        BigDecimal montant = nombre(colonne, "Montant invalide (ex. 1\u202f234,56).");
        if (montant != null && (montant.scale() > 2 || montant.precision() - montant.scale() > 8)) {
            return refuser(colonne, "Montant invalide (ex. 1\u202f234,56).");
        }
        return montant;
    }

    /** A positive number with comma or dot, or {@code null} when empty or wrong. */
    public BigDecimal nombre(String colonne, String message) {
        String valeur = ligne.get(colonne);
        if (valeur.isEmpty()) {
            return null;
        }
        return valeur.length() <= 20 && NOMBRE.matcher(valeur).matches()
                ? new BigDecimal(TextePropre.compact(valeur).replace(',', '.'))
                : refuser(colonne, message);
    }
}
