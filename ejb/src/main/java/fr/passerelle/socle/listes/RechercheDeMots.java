package fr.passerelle.socle.listes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was typed in the search box, as conditions. The database puts it in the same words as what it searches. */
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
        List<Terme> termes = Terme.de(texte);
        Condition nommee = termes.isEmpty() ? null : ou.nommee().apply(texte).orElse(null);
        motsMemes = termes.isEmpty() ? Condition.JAMAIS : parLesMots(termes);
        if (nommee != null) {
            condition = nommee.ou(motsMemes);
            ordre = "coalesce(" + nommee.sql() + ", false)";
        } else if (!termes.stream().allMatch(Terme::simple) || termes.isEmpty() || stricte && texte.equals(saisi)) {
            condition = motsMemes;
            ordre = null;
        } else {
            condition = motAMot(termes);
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

    private Condition motAMot(List<Terme> termes) {
        String tous = simples(termes);
        List<Condition> conditions = new ArrayList<>();
        for (String mot : tous.split(" ", MOTS_MAX)) {
            Condition entier = parLesMots(List.of(new Terme(mot, false, false)));
            boolean chiffre = mot.chars().anyMatch(Character::isDigit);
            conditions.add(chiffre ? entier.ou(contenu(mot)) : ignore(mot, tous).ou(entier).ou(ressemblant(mot)));
        }
        return Condition.toutes(conditions);
    }

    private Condition parLesMots(List<Terme> termes) {
        Map<String, Object> liees = new LinkedHashMap<>();
        List<String> demandes = new ArrayList<>();
        String simples = simples(termes);
        if (!simples.isEmpty()) {
            demandes.add("commun.cherche(" + lier(simples, liees) + ")");
        }
        for (Terme terme : termes) {
            if (!terme.simple()) {
                demandes.add((terme.exclu() ? "!!" : "") + (terme.suite() ? "commun.suite(" : "commun.cherche(") + lier(terme.texte(), liees) + ")");
            }
        }
        return Condition.de(ou.mots() + " @@ (" + String.join(" && ", demandes) + ")", liees);
    }

    private static String simples(List<Terme> termes) {
        return termes.stream().filter(Terme::simple).map(Terme::texte).collect(Collectors.joining(" "));
    }

    /** A word too common (« de », « la ») refuses no line, unless there is no other. */
    private Condition ignore(String mot, String tous) {
        Map<String, Object> liees = new LinkedHashMap<>();
        return Condition.de("commun.courant(" + lier(mot, liees) + ") and not commun.courant(" + lier(tous, liees) + ")", liees);
    }

    private Condition ressemblant(String mot) {
        Map<String, Object> liees = new LinkedHashMap<>();
        String lie = lier(mot, liees);
        return Condition.de("not commun.courant(" + lie + ") and commun.mots(" + lie + ") <% " + ou.plie(), liees);
    }

    private Condition contenu(String mot) {
        Map<String, Object> liees = new LinkedHashMap<>();
        return Condition.de(ou.plie() + " like '%' || commun.mots(" + lier(mot, liees) + ") || '%'", liees);
    }

    /** Binds that value once, under the name it already has. */
    private String lier(String valeur, Map<String, Object> liees) {
        String nom = valeurs.entrySet().stream().filter(v -> v.getValue().equals(valeur)).map(Map.Entry::getKey).findFirst()
                .orElse("texte" + valeurs.size());
        valeurs.put(nom, valeur);
        liees.put(nom, valeur);
        return ":" + nom;
    }
}
