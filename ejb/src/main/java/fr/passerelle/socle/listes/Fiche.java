package fr.passerelle.socle.listes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The record each line of a list is the line of: one goes from it to the next one of the list, and finds it from any page.
 *
 * @param genre what such records are, together: « Comptes »
 * @param chemin the path of its page
 * @param parametre what its address names it by
 * @param cle in SQL, the value of that parameter
 * @param valeur the same, of a line
 * @param titre how it is named among what is found; {@code null} when it is not looked for from other pages
 * @param precision what places it there, or nothing
 * @param reference what one types to go straight to it
 */
public record Fiche<L>(String genre, String chemin, String parametre, String cle, Function<? super L, ?> valeur, Function<? super L, String> titre,
        Function<? super L, String> precision, Function<? super L, String> reference) {

    private static final Pattern PARTIE = Pattern.compile("\\p{L}+|\\d+");

    /** A record one goes through from its list alone. */
    public static <L> Fiche<L> de(String genre, String chemin, String parametre, String cle, Function<? super L, ?> valeur) {
        return new Fiche<>(genre, chemin, parametre, cle, valeur, null, l -> "", l -> "");
    }

    /** Found from any page, under that name. */
    public Fiche<L> trouvee(Function<? super L, String> sonTitre, Function<? super L, String> saPrecision) {
        return new Fiche<>(genre, chemin, parametre, cle, valeur, sonTitre, saPrecision, reference);
    }

    /** Gone straight to by that reference. */
    public Fiche<L> appelee(Function<? super L, String> saReference) {
        return new Fiche<>(genre, chemin, parametre, cle, valeur, titre, precision, saReference);
    }

    public boolean seTrouve() {
        return titre != null;
    }

    /** Its address, from the root of the application. */
    public String adresse(L ligne) {
        return adresseDe(valeur.apply(ligne).toString());
    }

    public String adresseDe(String nommee) {
        return chemin + "?" + parametre + "=" + nommee;
    }

    /** Whether what was typed is the reference of that line, in any case, set apart in any way, zeros left out or not. */
    public boolean estAppelee(L ligne, String saisi) {
        String sienne = reference.apply(ligne);
        return sienne != null && !sienne.isEmpty() && parties(sienne).equals(parties(saisi));
    }

    private static List<String> parties(String texte) {
        List<String> parties = new ArrayList<>();
        for (Matcher lue = PARTIE.matcher(texte); lue.find();) {
            String partie = lue.group();
            parties.add(Character.isDigit(partie.charAt(0)) ? partie.replaceFirst("^0+(?=\\d)", "") : partie.toUpperCase(Locale.ROOT));
        }
        return parties;
    }

    /**
     * The one before or after a record, in a view of its list.
     *
     * @param adresse of its page
     * @param rang its place in the view, from one
     * @param page of the view it is on
     */
    public record Voisine(String adresse, long rang, int page) {
    }
}
