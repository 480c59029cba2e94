package fr.passerelle.mediation.registre;

/**
 * An order of the registry, written {@code personne} or {@code -personne} in an address.
 *
 * @param decroissant whether the order of the key is reversed
 */
public record Tri(CleTri cle, boolean decroissant) {

    /** The latest received first. */
    public static final Tri PAR_DEFAUT = new Tri(CleTri.RECEPTION, true);

    static Tri lire(String code) {
        boolean decroissant = code.startsWith("-");
        return CleTri.de(decroissant ? code.substring(1) : code).map(cle -> new Tri(cle, decroissant)).orElse(PAR_DEFAUT);
    }

    public String code() {
        return (decroissant ? "-" : "") + cle.code();
    }
}
