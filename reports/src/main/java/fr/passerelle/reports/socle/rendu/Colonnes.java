package fr.passerelle.reports.socle.rendu;

/** The column grids a table may use; each has its row and its header in {@code document.jrxml}. */
public enum Colonnes {

    /** A label and a text; needs no header. */
    FICHE(2),
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
    /** Code, label, formula. */
    METHODE(3),
    /** Label, numerator, denominator, value, year before. */
    ANNEXE(5);

    private final int nombre;

    Colonnes(int nombre) {
        this.nombre = nombre;
    }

    public int nombre() {
        return nombre;
    }
}
