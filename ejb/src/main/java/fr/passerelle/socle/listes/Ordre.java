package fr.passerelle.socle.listes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An order one may ask for. Each way ends on what no two lines share, so that a page never shows a line of another.
 *
 * @param code its name in an address, after a minus sign to reverse it
 * @param cles the columns of this order, when an index gives it: far pages are then found by merging halves
 */
public record Ordre(String code, String montant, String descendant, String cles) {

    private static final String RANG = "array_position";

    public static Ordre de(String code, String montant, String descendant) {
        return new Ordre(code, montant, descendant, null);
    }

    /** By that expression, what is missing last; then by the key, the same way. */
    public static Ordre de(String code, String expression, Liste<?> liste) {
        return de(code, expression + ", " + liste.cle(), expression + " desc nulls last, " + liste.cle() + " desc");
    }

    /** As names and words are told, accents and case apart, in the order of what is shown; what is missing last. */
    public static Ordre alphabetique(String code, String texte, Liste<?> liste) {
        return de(code, "commun.sans_accent(" + texte + ")", liste);
    }

    /** In the order of a closed list, as it is offered to choose; what is missing last. */
    public static Ordre parRang(String code, String colonne, Enum<?>[] valeurs, Liste<?> liste) {
        return parRang(code, colonne, Arrays.stream(valeurs).map(Enum::name).toList(), liste);
    }

    /** The same, of codes that are not one type of ours. */
    public static Ordre parRang(String code, String colonne, List<String> codes, Liste<?> liste) {
        return de(code, codes.stream().map(c -> "'" + c + "'").collect(Collectors.joining(", ", RANG + "(array[", "], " + colonne + ")")), liste);
    }

    /** Whether it follows a closed list rather than the alphabet or time. */
    public boolean estParRang() {
        return montant.startsWith(RANG);
    }

    /** The same, that an index gives. */
    public Ordre parIndex(String colonnes) {
        return new Ordre(code, montant, descendant, colonnes);
    }

    String sens(boolean decroissant) {
        return decroissant ? descendant : montant;
    }
}
