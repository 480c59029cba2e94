package fr.passerelle.socle.listes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person looks for in a list, as SQL: conditions put together, and an order. */
final class Requete {

    /**
     * What is looked for, in two ways that only words tell apart.
     *
     * @param stricte the very words
     * @param souple also what looks like them, for words no line holds
     */
    record Recherche(Requete stricte, Requete souple) {
    }

    private final Liste<?> liste;
    private final Condition condition;
    private final Condition desMotsMemes;
    private final String proches;
    private final Ordre ordre;
    private final String ordreDuTri;
    private final String premieres;
    private final boolean chercheDesMots;
    private final boolean seTape;
    private final Map<String, Object> valeurs;

    /** @param stricte whether the very words typed are wanted, or also what looks like them */
    Requete(Liste<?> liste, Vue vue, Condition visibles, boolean stricte) {
        this.liste = liste;
        RechercheDeMots mots = vue.texte().isEmpty() ? null
                : liste.pleinTexte().map(p -> new RechercheDeMots(p, vue.texte(), stricte)).orElse(null);
        chercheDesMots = mots != null;
        seTape = liste.filtres().stream().anyMatch(f -> f.seTape() && !vue.valeurs(f.nom()).isEmpty());
        Condition filtres = Condition.toutes(filtres(vue));
        condition = (chercheDesMots ? visibles.et(mots.condition()) : visibles).et(filtres);
        desMotsMemes = !chercheDesMots || mots.condition().equals(mots.motsMemes()) ? condition : mots.motsMemes().et(condition);
        valeurs = chercheDesMots ? condition.et(mots.motsMemes()).valeurs() : condition.valeurs();
        proches = chercheDesMots ? mots.proches() : "false";
        ordre = liste.ordres().stream().filter(o -> o.code().equals(vue.tri().ordre())).findFirst().orElseThrow();
        ordreDuTri = ordre.sens(vue.tri().decroissant());
        premieres = chercheDesMots ? mots.ordre().map(o -> o + ", ").orElse("") : "";
    }

    private List<Condition> filtres(Vue vue) {
        List<Condition> conditions = new ArrayList<>();
        for (Filtre filtre : liste.filtres()) {
            List<String> valeurs = vue.valeurs(filtre.nom());
            if (!valeurs.isEmpty()) {
                conditions.add(filtre.condition().apply(valeurs));
            }
        }
        return conditions;
    }

    /** Whether a field that is typed asks something: it may name someone. */
    boolean seTape() {
        return seTape;
    }

    boolean chercheDesMots() {
        return chercheDesMots;
    }

    Condition condition() {
        return condition;
    }

    /** All that the condition and the order bind. */
    Map<String, Object> valeurs() {
        return valeurs;
    }

    /** The lines that hold the very words typed, among those of the condition. */
    String conditionDesMotsMemes() {
        return desMotsMemes.sql();
    }

    /** The lines found only because they look like what was typed. */
    String proches() {
        return proches;
    }

    String ordre() {
        return premieres + ordreDuTri;
    }

    /** The order of the view, without what the search puts first. */
    String ordreDuTri() {
        return ordreDuTri;
    }

    /** How many there are, as one SQL expression: halves that share nothing are counted each by its own index. */
    String compte() {
        List<Condition> parts = condition.moities().isEmpty() ? List.of(condition) : condition.moities();
        return parts.stream().map(c -> "(select count(*) from " + liste.source(c.sql()) + " where " + c.sql() + ")").collect(Collectors.joining(" + "));
    }

    /** The keys of one page, in order; it binds {@code :taille} and {@code :debut}. */
    String page() {
        boolean fusion = !condition.moities().isEmpty() && ordre.cles() != null;
        return "select " + liste.cle() + " as cle from "
                + (fusion ? condition.moities().stream().map(this::moitie).collect(Collectors.joining(" union all ", "(", ") " + alias()))
                        : liste.source(condition.sql(), ordre()) + " where " + condition.sql())
                + " order by " + ordre() + " limit :taille offset :debut";
    }

    /** An index gives each half in that order: the page is found by merging them, never by reading the others. */
    private String moitie(Condition une) {
        return "(select " + ordre.cles() + " from " + liste.source(ordre.cles(), une.sql(), ordre()) + " where " + une.sql() + " order by " + ordre() + " limit :taille + :debut)";
    }

    /** The short name of the table of the keys: what comes before the point. */
    private String alias() {
        return liste.cle().substring(0, liste.cle().indexOf('.'));
    }
}
