package fr.passerelle.socle.imports;

/**
 * What files an import takes.
 *
 * @param utf8 whether they must be in UTF-8; otherwise Windows-1252, which Latin-1 is a part of, is read too
 * @param separateurs the signs that may part the cells; the one the header uses most is taken
 */
public record Forme(boolean utf8, String separateurs, int lignesAuPlus, int megaoctetsAuPlus) {

    /** Whatever a spreadsheet writes. */
    public static final Forme LIBRE = new Forme(false, ";,\t", 20_000, 10);

    int octetsAuPlus() {
        return megaoctetsAuPlus * 1024 * 1024;
    }
}
