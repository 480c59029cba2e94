package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.TextePropre;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Something a list is filtered by. What an address says in a way the filter does not know is left out.
 *
 * @param nom its name in an address
 * @param options what may be chosen, from what the list read beforehand ({@code null} when it reads nothing)
 * @param lire what an address says of it, made clean: always the same for what is already clean
 * @param condition what the clean values ask, when there is at least one
 * @param exemple shown in the empty field, or {@code null}
 * @param max how long what is typed may be
 */
public record Filtre(String nom, String libelle, Genre genre, Function<Lue, List<Option>> options,
        UnaryOperator<List<String>> lire, Function<List<String>, Condition> condition, String exemple, int max) {

    /** How many values of a list that is read one may ask for together; a closed list bounds itself. */
    static final int VALEURS_AU_PLUS = 10;
    private static final int TEXTE_MAX = 200;
    /** How the two ends of a period are named after it. */
    private static final String DU = "Du";
    private static final String AU = "Au";

    /** How it is asked. */
    public enum Genre { RECHERCHE, TEXTE, CHOIX, CHOIX_MULTIPLE, DATE, COCHE, PAR_LIEN }

    /** The field one searches by, the first of a list. */
    public static Filtre recherche(String nom, String libelle, Function<String, Condition> condition) {
        return texte(nom, libelle, Genre.RECHERCHE, condition, TEXTE_MAX);
    }

    public static Filtre texte(String nom, String libelle, Function<String, Condition> condition) {
        return texte(nom, libelle, Genre.TEXTE, condition, TEXTE_MAX);
    }

    /** One value of a closed list. */
    public static Filtre choix(String nom, String libelle, List<Option> options, Function<String, Condition> condition) {
        return choix(nom, libelle, lue -> options, code -> options.stream().anyMatch(o -> o.code().equals(code)), condition);
    }

    /** One value of a closed list, kept in that column. */
    public static Filtre choix(String nom, String libelle, List<Option> options, String colonne) {
        return choix(nom, libelle, options, code -> Condition.de(colonne + " = :" + nom, nom, code));
    }

    /** One value of a list that is read. */
    public static Filtre choix(String nom, String libelle, Function<Lue, List<Option>> options, Predicate<String> valable,
            Function<String, Condition> condition) {
        return new Filtre(nom, libelle, Genre.CHOIX, options, v -> v.stream().filter(valable).limit(1).toList(),
                v -> condition.apply(v.get(0)), null, TEXTE_MAX);
    }

    /** Any of several values of a closed list; always in its order. */
    public static Filtre parmi(String nom, String libelle, List<Option> options, Function<List<String>, Condition> condition) {
        return new Filtre(nom, libelle, Genre.CHOIX_MULTIPLE, lue -> options,
                v -> options.stream().map(Option::code).filter(v::contains).toList(), condition, null, TEXTE_MAX);
    }

    /** Any of several values that are read, the first ten that are asked for; always in the same order. */
    public static Filtre parmi(String nom, String libelle, Function<Lue, List<Option>> options, Predicate<String> valable,
            Function<List<String>, Condition> condition) {
        return new Filtre(nom, libelle, Genre.CHOIX_MULTIPLE, options,
                v -> v.stream().filter(valable).distinct().limit(VALEURS_AU_PLUS).sorted().toList(), condition, null, TEXTE_MAX);
    }

    /** From that day on, in Paris; the column holds instants. */
    public static Filtre depuis(String nom, String libelle, String colonne) {
        return date(nom, libelle, jour -> Condition.de(colonne + " >= :" + nom, nom, jour.atStartOfDay(Horloge.PARIS).toOffsetDateTime()));
    }

    /** Until that day, included; the column holds instants. */
    public static Filtre jusquAu(String nom, String libelle, String colonne) {
        return date(nom, libelle, jour -> Condition.de(colonne + " < :" + nom, nom,
                jour.plusDays(1).atStartOfDay(Horloge.PARIS).toOffsetDateTime()));
    }

    /** From one day to another, either of which may be left out: {@code nomDu}, {@code nomAu}; the column holds days. */
    public static List<Filtre> entre(String nom, String libelle, String colonne) {
        return List.of(date(nom + DU, libelle + " du", jour -> Condition.de(colonne + " >= :" + nom + DU, nom + DU, jour)),
                date(nom + AU, libelle + " au", jour -> Condition.de(colonne + " <= :" + nom + AU, nom + AU, jour)));
    }

    /** The same, of a column that holds instants, by the days of Paris. */
    public static List<Filtre> entreLesJours(String nom, String libelle, String colonne) {
        return List.of(depuis(nom + DU, libelle + " du", colonne), jusquAu(nom + AU, libelle + " au", colonne));
    }

    /** The filter that says the last day of what this one says the first of, or nothing. */
    Optional<String> finDeLaPeriode() {
        return genre != Genre.DATE ? Optional.empty() : nom.equals("du") ? Optional.of("au")
                : nom.endsWith(DU) ? Optional.of(nom.substring(0, nom.length() - DU.length()) + AU) : Optional.empty();
    }

    public static Filtre date(String nom, String libelle, Function<LocalDate, Condition> condition) {
        return new Filtre(nom, libelle, Genre.DATE, lue -> List.of(), v -> v.stream().flatMap(t -> jour(t).stream()).map(LocalDate::toString).limit(1).toList(),
                v -> condition.apply(LocalDate.parse(v.get(0))), null, TEXTE_MAX);
    }

    public static Filtre coche(String nom, String libelle, Condition condition) {
        return coche(nom, libelle, () -> condition);
    }

    /** What it asks depends on the day it is asked. */
    public static Filtre coche(String nom, String libelle, Supplier<Condition> condition) {
        return new Filtre(nom, libelle, Genre.COCHE, lue -> List.of(new Option("oui", libelle)), v -> v.contains("oui") ? List.of("oui") : List.of(),
                v -> condition.get(), null, TEXTE_MAX);
    }

    /** Asked by links alone: no field shows it. */
    public static Filtre parLien(String nom, Predicate<String> valable, Function<String, Condition> condition) {
        return new Filtre(nom, nom, Genre.PAR_LIEN, lue -> List.of(), v -> v.stream().filter(valable).limit(1).toList(),
                v -> condition.apply(v.get(0)), null, TEXTE_MAX);
    }

    /** Whether what it asks is typed, and so may name someone. */
    boolean seTape() {
        return genre == Genre.RECHERCHE || genre == Genre.TEXTE;
    }

    public Filtre exemple(String autre) {
        return new Filtre(nom, libelle, genre, options, lire, condition, autre, max);
    }

    /** The same with another bound on what is typed. */
    public Filtre max(int autre) {
        return texte(nom, libelle, genre, texte -> condition.apply(List.of(texte)), autre).exemple(exemple);
    }

    private static Filtre texte(String nom, String libelle, Genre genre, Function<String, Condition> condition, int max) {
        return new Filtre(nom, libelle, genre, lue -> List.of(),
                v -> v.stream().map(t -> Saisi.propre(t, max)).filter(t -> !t.isEmpty()).limit(1).toList(),
                v -> condition.apply(v.get(0)), null, max);
    }

    /** A day of our time, as a field sends it or as it is typed in an address: no database is asked about the year 300000. */
    static Optional<LocalDate> jour(String texte) {
        String lu = TextePropre.ligne(texte).replaceFirst("^(\\d\\d)/(\\d\\d)/(\\d{4})$", "$3-$2-$1");
        try {
            return lu.matches("(?:19|20|21)\\d\\d-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(lu)) : Optional.empty();
        } catch (DateTimeException inexistant) {
            return Optional.empty();
        }
    }
}
