package fr.passerelle.mediation.reprise;

import fr.passerelle.mediation.nomenclature.Libelle;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The cells of one line, read one by one; every fault is noted on its column, and the reading goes on. */
final class Cellules {

    private static final Pattern NOMBRE = Pattern.compile("\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?");
    private static final String DEBUTS_DE_FORMULE = "=+-@\t\r";

    private final Tableau.Ligne ligne;
    private final FormeDate formeDate;
    private final List<Anomalie> erreurs;
    private int fautes;

    Cellules(Tableau.Ligne ligne, FormeDate formeDate, List<Anomalie> erreurs) {
        this.ligne = ligne;
        this.formeDate = formeDate;
        this.erreurs = erreurs;
    }

    boolean sontJustes() {
        return fautes == 0;
    }

    boolean estVide(String colonne) {
        return ligne.get(colonne).isEmpty();
    }

    /** Notes a fault on that column; returns nothing, so that the reading can go on. */
    <T> T refuser(String colonne, String message) {
        fautes++;
        erreurs.add(new Anomalie(ligne.numero(), colonne, ligne.get(colonne), message));
        return null;
    }

    String texte(String colonne, int longueur) {
        String valeur = ligne.get(colonne);
        if (valeur.isEmpty()) {
            return refuser(colonne, "Valeur obligatoire.");
        }
        if (DEBUTS_DE_FORMULE.indexOf(valeur.charAt(0)) >= 0) {
            return refuser(colonne, "Une cellule ne peut pas commencer par « " + valeur.charAt(0) + " »\u202f: un tableur y verrait une formule.");
        }
        if (valeur.length() > longueur) {
            return refuser(colonne, longueur + " caractères au plus.");
        }
        return valeur.codePoints().anyMatch(Character::isISOControl)
                ? refuser(colonne, "Caractère de contrôle interdit.") : valeur;
    }

    /** A date in the file's one form, or {@code null} when empty or wrong. */
    LocalDate date(String colonne) {
        String valeur = ligne.get(colonne);
        if (valeur.isEmpty()) {
            return null;
        }
        try {
            return formeDate.lire(valeur);
        } catch (FormeDate.Melange e) {
            return refuser(colonne, "Le fichier mêle deux formes de dates\u202f: gardez AAAA-MM-JJ ou JJ/MM/AAAA partout.");
        } catch (DateTimeException e) {
            return refuser(colonne, "Date attendue, de la forme AAAA-MM-JJ ou JJ/MM/AAAA.");
        }
    }

    <E extends Enum<E> & Libelle> E code(String colonne, E[] valeurs) {
        return estVide(colonne) ? refuser(colonne, "Valeur obligatoire.") : codeFacultatif(colonne, valeurs);
    }

    /** A code or its exact label, or {@code null} when empty or wrong. */
    <E extends Enum<E> & Libelle> E codeFacultatif(String colonne, E[] valeurs) {
        String valeur = ligne.get(colonne);
        if (valeur.isEmpty()) {
            return null;
        }
        return Arrays.stream(valeurs)
                .filter(v -> v.name().equals(valeur) || apostrophes(v.libelle()).equals(apostrophes(valeur)))
                .findFirst()
                .orElseGet(() -> refuser(colonne, "Valeur inconnue. Valeurs possibles\u202f: "
                        + String.join(", ", Arrays.stream(valeurs).map(Enum::name).toList()) + "."));
    }

    private static String apostrophes(String texte) {
        return texte.replace('’', '\'');
    }

    Boolean ouiNonFacultatif(String colonne) {
        return switch (ligne.get(colonne)) {
            case "O" -> Boolean.TRUE;
            case "N" -> Boolean.FALSE;
            case "" -> null;
            default -> refuser(colonne, "O ou N attendu.");
        };
    }

    Boolean ouiNon(String colonne) {
        return estVide(colonne) ? refuser(colonne, "Valeur obligatoire\u202f: O ou N.") : ouiNonFacultatif(colonne);
    }

    BigDecimal montant(String colonne) {
        BigDecimal montant = nombre(colonne, "Montant invalide (ex. 1\u202f234,56).");
        if (montant != null && (montant.scale() > 2 || montant.precision() - montant.scale() > 8)) {
            return refuser(colonne, "Montant invalide (ex. 1\u202f234,56).");
        }
        return montant;
    }

    /** A positive number with comma or dot, or {@code null} when empty or wrong. */
    BigDecimal nombre(String colonne, String message) {
        String valeur = ligne.get(colonne);
        if (valeur.isEmpty()) {
            return null;
        }
        return valeur.length() <= 20 && NOMBRE.matcher(valeur).matches()
                ? new BigDecimal(valeur.replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.'))
                : refuser(colonne, message);
    }

    /** The one form of dates a file keeps to, told by its first date. */
    static final class FormeDate {

        private static final DateTimeFormatter ISO = strict("uuuu-MM-dd");
        private static final DateTimeFormatter FRANCAISE = strict("dd/MM/uuuu");

        private DateTimeFormatter forme;

        LocalDate lire(String valeur) {
            DateTimeFormatter celleCi = valeur.indexOf('/') >= 0 ? FRANCAISE : ISO;
            LocalDate date = LocalDate.parse(valeur, celleCi);
            if (forme == null) {
                forme = celleCi;
            } else if (forme != celleCi) {
                throw new Melange();
            }
            return date;
        }

        private static DateTimeFormatter strict(String motif) {
            return DateTimeFormatter.ofPattern(motif).withResolverStyle(ResolverStyle.STRICT);
        }

        static final class Melange extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }
    }
}
