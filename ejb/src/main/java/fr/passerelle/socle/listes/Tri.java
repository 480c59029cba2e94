package fr.passerelle.socle.listes;

/** The order of a list, written {@code nom} or {@code -nom} in an address. */
public record Tri(String ordre, boolean decroissant) {

    public String code() {
        return (decroissant ? "-" : "") + ordre;
    }

    static Tri lire(Liste<?> liste, String code) {
        boolean decroissant = code.startsWith("-");
        String voulu = decroissant ? code.substring(1) : code;
        return liste.ordres().stream().filter(o -> o.code().equals(voulu)).findFirst()
                .map(o -> new Tri(o.code(), decroissant)).orElseGet(liste::triUsuel);
    }
}
