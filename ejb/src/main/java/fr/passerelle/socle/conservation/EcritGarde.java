package fr.passerelle.socle.conservation;

import java.util.List;

/**
 * Columns of one table that hold text: words, codes, documents, prints of them.
 *
 * @param table with its schema
 * @param objet the {@link ObjetConserve} they leave with, or {@code null}
 * @param raison when they leave with none: why they may stay, or what takes them away
 */
public record EcritGarde(String table, List<String> colonnes, String objet, String raison) {

    /** Codes, numbers of order and the like: they say nothing of anyone. */
    private static final String PERSONNE = "ne dit rien de personne";

    public EcritGarde {
        colonnes = List.copyOf(colonnes);
    }

    /** They leave with that kind of thing. */
    public static EcritGarde avec(String objet, String table, String... colonnes) {
        return new EcritGarde(table, List.of(colonnes), objet, null);
    }

    /** They stay: they say nothing of anyone. */
    public static EcritGarde sansPersonne(String table, String... colonnes) {
        return new EcritGarde(table, List.of(colonnes), null, PERSONNE);
    }

    /** They stay, or leave otherwise, for that reason. */
    public static EcritGarde selon(String raison, String table, String... colonnes) {
        return new EcritGarde(table, List.of(colonnes), null, raison);
    }

    /** Each of its columns, with the table and the schema. */
    public List<String> adresses() {
        return colonnes.stream().map(c -> table + "." + c).toList();
    }
}
