package fr.passerelle.socle.listes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed in the search box, as conditions. */
final class RechercheDeMots {

    private static final int MOTS_MAX = 8;

    private final PleinTexte ou;
    private final Map<String, Object> valeurs = new LinkedHashMap<>();
    private final Condition condition;
    private final Condition motsMemes;
    private final String ordre;

    /** @param stricte whether the very words are wanted, unless the text itself asks for tolerance */
    RechercheDeMots(PleinTexte ou, String saisi, boolean stricte) {
        this.ou = ou;
        String texte = PleinTexte.TOLERANCE.matcher(saisi).replaceAll("");
        Condition nommee = texte.isEmpty() ? null : ou.nommee().apply(texte).orElse(null);
        motsMemes = texte.isEmpty() ? Condition.TOUJOURS : parLesMots(texte);
        if (nommee != null) {
            condition = nommee.ou(motsMemes);
            ordre = "coalesce(" + nommee.sql() + ", false)";
        } else if (texte.isEmpty() || PleinTexte.OPERATEURS.matcher(texte).find() || stricte && texte.equals(saisi)) {
            condition = motsMemes;
            ordre = null;
        } else {
            condition = motAMot(texte);
            ordre = motsMemes.sql();
        }
    }

    Condition condition() {
        return condition;
    }

    /** The lines that hold the very words. */
    Condition motsMemes() {
        return motsMemes;
    }

    /** The lines found by tolerance alone. */
    String proches() {
        return motsMemes.sql().equals(ordre) ? "not (" + motsMemes.sql() + ")" : "false";
    }

    /** What comes before the others: the very line that was named, or those that hold the very words. */
    Optional<String> ordre() {
        return Optional.ofNullable(ordre).map(premieres -> premieres + " desc");
    }

    private Condition motAMot(String texte) {
        List<Condition> conditions = new ArrayList<>();
        for (String mot : texte.split(" ", MOTS_MAX)) {
            Condition entier = parLesMots(mot);
            boolean chiffre = mot.chars().anyMatch(Character::isDigit);
            conditions.add(chiffre ? entier.ou(contenu(mot)) : ignore(mot).ou(entier).ou(ressemblant(mot)));
        }
        return Condition.toutes(conditions);
    }

    private Condition parLesMots(String texte) {
        return lier(ou.mots() + " @@ websearch_to_tsquery('commun.francais', %s)", texte);
    }

    /** A word the dictionary ignores (« de », « la ») refuses no line. */
    private Condition ignore(String mot) {
        return lier("numnode(websearch_to_tsquery('commun.francais', %s)) = 0", mot);
    }

    private Condition ressemblant(String mot) {
        return lier("commun.sans_accent(%s) <% " + ou.plie(), mot);
    }

    private Condition contenu(String mot) {
        return lier(ou.plie() + " like %s", Condition.contenant(mot.toLowerCase()));
    }

    /** Binds that value once, under the name it already has. */
    private Condition lier(String sql, String valeur) {
        String nom = valeurs.entrySet().stream().filter(v -> v.getValue().equals(valeur)).map(Map.Entry::getKey).findFirst()
                .orElse("texte" + valeurs.size());
        valeurs.put(nom, valeur);
        return Condition.de(sql.replace("%s", ":" + nom), nom, valeur);
    }
}
