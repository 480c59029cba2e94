package fr.passerelle.socle.listes;

import java.util.function.Function;

/**
 * A column of a list, on its page and in its exports.
 *
 * @param code its name in an address
 * @param tri the order it offers, or {@code null}
 * @param valeur what it shows
 * @param exportee what it writes in an export
 * @param titre its name in an export
 * @param place where it is
 * @param usuelle whether it is there unless one chooses otherwise
 * @param nombre whether it is set to the right, as figures are
 * @param lien where it leads, from the root of the application, or {@code null}
 */
public record Colonne<L>(String code, String libelle, String tri, Function<? super L, ?> valeur, Function<? super L, ?> exportee, String titre,
        Place place, boolean usuelle, boolean nombre, Function<? super L, String> lien) {

    public static final String ACTES = "agir";
    /** Between the code of a column and the title of one of exports that goes with it. */
    private static final String SUITE = "+";

    /** Where a column is: always, when one chooses it, only on the page, only in exports. */
    public enum Place { TOUJOURS, AU_CHOIX, PAGE, EXPORT }

    public static <L> Colonne<L> de(String code, String libelle, Function<? super L, ?> valeur) {
        return new Colonne<>(code, libelle, null, valeur, valeur, libelle, Place.TOUJOURS, true, false, null);
    }

    /** A column of exports alone. */
    public static <L> Colonne<L> exportee(String titre, Function<? super L, ?> valeur) {
        return new Colonne<>(titre, titre, null, valeur, valeur, titre, Place.EXPORT, true, false, null);
    }

    /** A column of exports alone, there when that other one is. */
    public static <L> Colonne<L> exporteeAvec(String autre, String titre, Function<? super L, ?> valeur) {
        return new Colonne<>(autre + SUITE + titre, titre, null, valeur, valeur, titre, Place.EXPORT, true, false, null);
    }

    /** The column of the page where each line has its buttons; its name is for those who listen. */
    public static <L> Colonne<L> actes() {
        return affichee(ACTES, "Agir");
    }

    /** A column of the page alone. */
    public static <L> Colonne<L> affichee(String code, String libelle) {
        return new Colonne<>(code, libelle, null, l -> "", l -> null, libelle, Place.PAGE, true, false, null);
    }

    /** Offers the order of that code. */
    public Colonne<L> triee(String autre) {
        return new Colonne<>(code, libelle, autre, valeur, exportee, titre, place, usuelle, nombre, lien);
    }

    /** Offers the order of its own code. */
    public Colonne<L> triee() {
        return triee(code);
    }

    /** Under another name in exports, or with another value. */
    public Colonne<L> enExport(String autre, Function<? super L, ?> valeurExportee) {
        return new Colonne<>(code, libelle, tri, valeur, valeurExportee, autre, place, usuelle, nombre, lien);
    }

    /** There only when one chooses it, or unless one does. */
    public Colonne<L> auChoix(boolean parDefaut) {
        return new Colonne<>(code, libelle, tri, valeur, exportee, titre, Place.AU_CHOIX, parDefaut, nombre, lien);
    }

    public Colonne<L> chiffree() {
        return new Colonne<>(code, libelle, tri, valeur, exportee, titre, place, usuelle, true, lien);
    }

    public Colonne<L> lien(Function<? super L, String> vers) {
        return new Colonne<>(code, libelle, tri, valeur, exportee, titre, place, usuelle, nombre, vers);
    }

    public boolean auChoix() {
        return place == Place.AU_CHOIX;
    }

    /** The code of the column that has to be there for this one to be. */
    String compagne() {
        int suite = code.indexOf(SUITE);
        return suite < 0 ? code : code.substring(0, suite);
    }

    boolean surLaPage() {
        return place != Place.EXPORT;
    }

    boolean dansLExport() {
        return place != Place.PAGE;
    }
}
