package fr.passerelle.reports.socle.rendu;

/** The column grids a table may use; each has its row and its header in {@code document.jrxml}. */
public enum Colonnes {

    /** A label and a text; needs no header. */
    FICHE(2),
    /** A label and a number. */
    VALEUR(2),
    /** A label and two numbers. */
    NOMBRE_PART(3),
    /** A label, a count, a share, the year before, the difference. */
    COMPARAISON(5),
    /** A label, a figure, the year before, the difference. */
    INDICATEURS(4),
    /** Three texts, the last one wide. */
    TEXTES(3),
    /** Text, owner, due date, state, number of cases. */
    SUIVI(5),
    /** What, what became of it, when, by whom. */
    CONSTAT(4),
    /** A label and how it is made. */
    METHODE(2),
    /** Label, how it is made, numerator, denominator, value. */
    CALCUL(5),
    /** Label, numerator, denominator, value. */
    NOMBRES(4),
    /** Label, numerator, denominator, value, year before. */
    ANNEXE(5);

    private final int nombre;

    Colonnes(int nombre) {
        this.nombre = nombre;
    }

    /** The same without the year before and what changed since; itself where there is no such grid. */
    Colonnes seule() {
        return switch (this) {
            case COMPARAISON -> NOMBRE_PART;
            case INDICATEURS -> VALEUR;
            case ANNEXE -> NOMBRES;
            default -> this;
        };
    }

    public int nombre() {
        return nombre;
    }
}
