package fr.passerelle.socle.imports;

import fr.passerelle.socle.commun.Libelle;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a file, as its page and its template tell it.
 *
 * @param nom as the first line of the file names it
 * @param quoi what it says, in a few words
 * @param forme how a cell is written
 * @param valeurs the values it takes, when they are few and known
 * @param presente whether the file must have the column
 * @param remplie whether its cells must hold something
 * @param exemple a value; {@value #ANNEE} stands for the year of the file
 */
public record Colonne(String nom, String quoi, String forme, List<Valeur> valeurs, boolean presente, boolean remplie, String exemple) implements Serializable {

    public static final String ANNEE = "{AAAA}";

    /** A value a cell may hold, by its code or by its label. */
    public record Valeur(String code, String libelle) implements Serializable {
    }

    public Colonne {
        valeurs = List.copyOf(valeurs);
    }

    /** Written as that says: « 14 chiffres ». */
    public static Colonne selon(String nom, String quoi, String forme, String exemple) {
        return new Colonne(nom, quoi, forme, List.of(), true, true, exemple);
    }

    public static Colonne texte(String nom, String quoi, String exemple) {
        return selon(nom, quoi, "Texte", exemple);
    }

    public static Colonne date(String nom, String quoi, String exemple) {
        return selon(nom, quoi, "Date, AAAA-MM-JJ ou JJ/MM/AAAA, la même forme dans tout le fichier", exemple);
    }

    public static Colonne entier(String nom, String quoi, String exemple) {
        return selon(nom, quoi, "Nombre entier", exemple);
    }

    public static Colonne nombre(String nom, String quoi, String exemple) {
        return selon(nom, quoi, "Nombre, à virgule ou à point", exemple);
    }

    public static Colonne ouiNon(String nom, String quoi, String exemple) {
        return selon(nom, quoi, "O (oui) ou N (non)", exemple);
    }

    /** One of the values of a list, by its code or its label; the first one is the example. */
    public static <E extends Enum<E> & Libelle> Colonne parmi(String nom, String quoi, E[] valeurs) {
        return new Colonne(nom, quoi, "Une de ces valeurs, par son libellé ou son code",
                Stream.of(valeurs).map(v -> new Valeur(v.name(), v.libelle())).toList(), true, true, valeurs[0].name());
    }

    /** One more value than those of the list. */
    public Colonne ou(String code, String libelle) {
        return new Colonne(nom, quoi, forme, Stream.concat(valeurs.stream(), Stream.of(new Valeur(code, libelle))).toList(), presente, remplie, exemple);
    }

    public Colonne ayantPourExemple(String autre) {
        return new Colonne(nom, quoi, forme, valeurs, presente, remplie, autre);
    }

    /** The file may leave it out. */
    public Colonne facultative() {
        return new Colonne(nom, quoi, forme, valeurs, false, false, exemple);
    }

    /** The file must have it; a cell may stay empty. */
    public Colonne videPermise() {
        return new Colonne(nom, quoi, forme, valeurs, true, false, exemple);
    }

    /** In a word, whether it is needed. */
    public String exigence() {
        return remplie ? "Obligatoire" : presente ? "Colonne obligatoire, case vide permise" : "Facultative";
    }

    String exempleDe(int annee) {
        return exemple.replace(ANNEE, Integer.toString(annee));
    }
}
