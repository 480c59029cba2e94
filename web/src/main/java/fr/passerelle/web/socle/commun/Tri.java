package fr.passerelle.web.socle.commun;

/** The order of a list as the address says it: {@code tri=reception} upwards, {@code tri=-reception} downwards. */
public final class Tri {

    private Tri() {
    }

    /** What a screen reader says of this column: {@code ascending}, {@code descending} or {@code none}. */
    public static String sens(String cle, String courant) {
        String tri = actuel(courant);
        if (cle.equals(tri)) {
            return "ascending";
        }
        return ("-" + cle).equals(tri) ? "descending" : "none";
    }

    /** The order a click on this column asks for. */
    public static String suivant(String cle, String courant) {
        return "ascending".equals(sens(cle, courant)) ? "-" + cle : cle;
    }

    private static String actuel(String courant) {
        return courant == null || courant.isEmpty() ? Adresses.parametre("tri") : courant;
    }
}
