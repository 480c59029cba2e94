package fr.passerelle.socle.listes;

/**
 * An order one may ask for. Each way ends on what no two lines share, so that a page never shows a line of another.
 *
 * @param code its name in an address, after a minus sign to reverse it
 * @param cles the columns of this order, when an index gives it: far pages are then found by merging halves
 */
public record Ordre(String code, String montant, String descendant, String cles) {

    public static Ordre de(String code, String montant, String descendant) {
        return new Ordre(code, montant, descendant, null);
    }

    /** By that expression, what is missing last; then by the key, the same way. */
    public static Ordre de(String code, String expression, Liste<?> liste) {
        return de(code, expression + ", " + liste.cle(), expression + " desc nulls last, " + liste.cle() + " desc");
    }

    /** The same, that an index gives. */
    public Ordre parIndex(String colonnes) {
        return new Ordre(code, montant, descendant, colonnes);
    }

    String sens(boolean decroissant) {
        return decroissant ? descendant : montant;
    }
}
