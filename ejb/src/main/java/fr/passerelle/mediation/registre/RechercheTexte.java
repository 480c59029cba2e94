package fr.passerelle.mediation.registre;

import fr.passerelle.mediation.nomenclature.ReferenceSaisine;
import fr.passerelle.socle.commun.valeurs.Matricule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed in the search box, as SQL on {@code mediation.saisine s}.
 *
 * <p>Each word must be found, in the names, the number, the reference or the request. A strict search finds the very words,
 * with or without accents; a tolerant one also finds names despite a typing error, those with the very words first. A word
 * followed by « ~ » asks for tolerance. Quotes and a leading minus search as on the web, without it. A reference or a 7-digit
 * number finds its case first.
 */
final class RechercheTexte {

    private static final int MOTS_MAX = 8;
    private static final Pattern REFERENCE = Pattern.compile("(?i)(?:MED[ -]?)?(\\d{4})[ /-](\\d{1,6})");
    private static final Pattern OPERATEURS = Pattern.compile("\"|(?:^| )-\\S");
    private static final String PAR_LES_MOTS = "s.recherche @@ websearch_to_tsquery('commun.francais', %s)";

    private static final String SIGNE = "~";
    private static final Pattern TOLERANCE = Pattern.compile(SIGNE + "(?= |$)");

    private final Map<String, Object> valeurs = new LinkedHashMap<>();
    private final String condition;
    private final String motsMemes;
    private final String ordre;

    /** @param stricte whether the very words are wanted, unless the text itself asks for tolerance */
    RechercheTexte(String saisi, boolean stricte) {
        String texte = TOLERANCE.matcher(saisi).replaceAll("");
        String exacte = exacte(texte).orElse(null);
        motsMemes = texte.isEmpty() ? "true" : PAR_LES_MOTS.formatted(lier(texte));
        if (exacte != null) {
            valeurs.put("exacte", exacte);
            condition = "(s.reference = :exacte or s.numero_allocataire = :exacte or " + motsMemes + ")";
            ordre = "coalesce(s.reference = :exacte or s.numero_allocataire = :exacte, false)";
        } else if (texte.isEmpty() || OPERATEURS.matcher(texte).find() || stricte && texte.equals(saisi)) {
            condition = motsMemes;
            ordre = null;
        } else {
            condition = motAMot(texte);
            ordre = motsMemes;
        }
    }

    /** Whether tolerance was not asked for and would find more. */
    static boolean peutTolerer(String saisi) {
        return !saisi.isEmpty() && exacte(saisi).isEmpty() && !OPERATEURS.matcher(saisi).find() && !TOLERANCE.matcher(saisi).find();
    }

    /** The same words, with tolerance. */
    static String tolerer(String saisi) {
        return saisi + SIGNE;
    }

    /** What {@link #tolerer} adds, when the text ends with it; else nothing. */
    static String signe(String saisi) {
        return saisi.endsWith(SIGNE) ? SIGNE : "";
    }

    String condition() {
        return condition;
    }

    /** The cases found by tolerance alone. */
    String proches() {
        return motsMemes.equals(ordre) ? "not (" + motsMemes + ")" : "false";
    }

    /** The cases that hold the very words. */
    String motsMemes() {
        return motsMemes;
    }

    /** What the condition binds. */
    Map<String, Object> valeurs() {
        return valeurs;
    }

    /** What comes before the others: the very case that was named, or those that hold the very words. */
    Optional<String> ordre() {
        return Optional.ofNullable(ordre).map(premieres -> premieres + " desc");
    }

    private String motAMot(String texte) {
        List<String> conditions = new ArrayList<>();
        for (String mot : texte.split(" ", MOTS_MAX)) {
            String requete = lier(mot);
            boolean chiffre = mot.chars().anyMatch(Character::isDigit);
            // a word the dictionary ignores (« de », « la ») refuses no case
            conditions.add(chiffre
                    ? "(" + PAR_LES_MOTS.formatted(requete) + " or s.texte_plie like " + lier(contenant(mot)) + ")"
                    : "(numnode(websearch_to_tsquery('commun.francais', " + requete + ")) = 0 or "
                            + PAR_LES_MOTS.formatted(requete) + " or commun.sans_accent(" + requete + ") <% s.texte_plie)");
        }
        return String.join(" and ", conditions);
    }

    private String lier(String valeur) {
        String nom = "texte" + valeurs.size();
        valeurs.put(nom, valeur);
        return ":" + nom;
    }

    private static Optional<String> exacte(String texte) {
        Matcher reference = REFERENCE.matcher(texte);
        if (reference.matches()) {
            return Optional.of(ReferenceSaisine.de(Integer.parseInt(reference.group(1)), Integer.parseInt(reference.group(2))).valeur());
        }
        return Matricule.estUn(texte) ? Optional.of(texte) : Optional.empty();
    }

    private static String contenant(String mot) {
        return "%" + mot.toLowerCase().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
