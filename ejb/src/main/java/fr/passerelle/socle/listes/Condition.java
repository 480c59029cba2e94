package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.TextePropre;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A condition in SQL, as a value: the text, which no address can forge, and what it binds by name. Conditions are put together
 * with {@link #et}, {@link #ou} and {@link #sauf}, never by editing text.
 *
 * @param moities two conditions or more that share nothing and together say the same, each of which an index can count and
 *         walk alone; empty when it is only itself
 */
public record Condition(String sql, Map<String, Object> valeurs, List<Condition> moities) {

    public static final Condition TOUJOURS = de("true");
    public static final Condition JAMAIS = de("false");
    private static final int MOTS_AU_PLUS = 8;

    public Condition {
        valeurs = Map.copyOf(valeurs);
        moities = List.copyOf(moities);
    }

    /** A condition that binds nothing. */
    public static Condition de(String sql) {
        return new Condition(sql, Map.of(), List.of());
    }

    /** A condition that binds one value, written {@code :nom} in its text. */
    public static Condition de(String sql, String nom, Object valeur) {
        return new Condition(sql, Map.of(nom, valeur), List.of());
    }

    public static Condition de(String sql, Map<String, Object> valeurs) {
        return new Condition(sql, valeurs, List.of());
    }

    /** One of those values, bound together; none finds nothing. */
    public static Condition parmi(String colonne, String nom, Collection<?> valeurs) {
        return valeurs.isEmpty() ? JAMAIS : de(colonne + " in (:" + nom + ")", nom, List.copyOf(valeurs));
    }

    /** Whether the text holds the words typed, in any order, whatever their case, accents and signs; no word finds nothing. */
    public static Condition contient(String texte, String nom, String saisi) {
        return de("commun.nomme(" + texte + ", :" + nom + ")", nom, saisi);
    }

    /**
     * Each word typed is met, wherever it is: for what is looked for in several tables, each by its own index.
     *
     * @param sql what one word asks, written around the parameter that binds it, to be given to {@code commun.motifs}
     * @param nom what the words are bound under, followed by their ranks
     */
    public static Condition chaqueMot(UnaryOperator<String> sql, String nom, String saisi) {
        List<String> mots = Stream.of(TextePropre.clef(saisi).split("[^\\p{L}\\p{N}]+")).filter(m -> !m.isEmpty()).distinct().limit(MOTS_AU_PLUS).toList();
        return mots.isEmpty() ? JAMAIS : toutes(IntStream.range(0, mots.size()).mapToObj(i -> de(sql.apply(":" + nom + i), nom + i, mots.get(i))).toList());
    }

    /** What was typed, as part of a {@code like}: its own signs mean nothing. */
    public static String contenant(String saisi) {
        return "%" + saisi.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** The same condition, known to be met in ways that share nothing. */
    public Condition enMoities(Condition... celles) {
        return new Condition(sql, valeurs, List.of(celles));
    }

    public Condition et(Condition autre) {
        if (autre.equals(TOUJOURS)) {
            return this;
        }
        List<Condition> parts = !autre.moities.isEmpty() ? autre.moities.stream().map(m -> sansMoities().et(m)).toList()
                : moities.stream().map(m -> m.et(autre)).toList();
        return equals(TOUJOURS) ? autre : new Condition(entre(sql, "and", autre.sql), ensemble(this, autre), parts);
    }

    public Condition ou(Condition autre) {
        return new Condition(entre(sql, "or", autre.sql), ensemble(this, autre), List.of());
    }

    /** A wider query that holds it, with what it binds. */
    public Condition comme(UnaryOperator<String> requete) {
        return new Condition(requete.apply(sql), valeurs, List.of());
    }

    /** What this one does not find. */
    public Condition sauf() {
        return new Condition("not (" + sql + ")", valeurs, List.of());
    }

    private Condition sansMoities() {
        return new Condition(sql, valeurs, List.of());
    }

    /** All of them; none asks nothing. */
    public static Condition toutes(Collection<Condition> conditions) {
        return conditions.stream().reduce(TOUJOURS, Condition::et);
    }

    /** At least one of them; none finds nothing. */
    public static Condition uneDe(Collection<Condition> conditions) {
        return conditions.stream().reduce(Condition::ou).orElse(JAMAIS);
    }

    private static String entre(String une, String lien, String autre) {
        return "(" + une + ") " + lien + " (" + autre + ")";
    }

    private static Map<String, Object> ensemble(Condition une, Condition autre) {
        Map<String, Object> valeurs = new LinkedHashMap<>(une.valeurs);
        autre.valeurs.forEach((nom, valeur) -> {
            Object deja = valeurs.putIfAbsent(nom, valeur);
            if (deja != null && !deja.equals(valeur)) {
                throw new IllegalArgumentException("deux valeurs sous le nom " + nom);
            }
        });
        return valeurs;
    }
}
