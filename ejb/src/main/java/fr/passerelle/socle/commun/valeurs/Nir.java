package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A social security number and its key. Never shown back nor logged: neither a refusal nor {@link #toString} says it. */
public record Nir(String valeur) {

    /** Sex, year, month (20 to 42 and 50 to 99 where it is not known), département, commune, order, key. */
    private static final Pattern FORME = Pattern.compile(
            "([1-478])(\\d{2})(0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)(0[1-9]|[1-9]\\d|2[AB])(\\d{3})(\\d{3})(\\d{2})");
    private static final Pattern SANS_CLE = Pattern.compile("\\d{5}(?:\\d{2}|2[AB])\\d{6}");
    private static final long MODULO = 97;

    public Nir {
        valeur = TextePropre.compact(valeur);
        RegleRefusee.exiger(estJuste(valeur), "E-NIR", null, "Le numéro de sécurité sociale comporte 15 caractères, clé comprise\u202f; vérifiez-les.");
    }

    /** Whether that text can be read as one. */
    public static boolean estUn(String texte) {
        return estJuste(TextePropre.compact(texte));
    }

    /** From its first thirteen characters, as some files give it: the key is theirs. */
    public static Nir sansCle(String treize) {
        String nu = TextePropre.compact(treize);
        return new Nir(SANS_CLE.matcher(nu).matches() ? nu + cle(nu) : "");
    }

    /** The first thirteen characters. */
    public String sansCle() {
        return valeur.substring(0, 13);
    }

    /** « 1 85 05 2A 004 012 70 », only where the person may see it. */
    public String enClair() {
        Matcher parties = FORME.matcher(valeur);
        return parties.matches() ? parties.replaceAll("$1 $2 $3 $4 $5 $6 $7").replace(" ", Typographie.INSECABLE) : "";
    }

    @Override
    public String toString() {
        return "Nir[…]";
    }

    private static boolean estJuste(String valeur) {
        Matcher parties = FORME.matcher(valeur);
        return parties.matches() && cle(valeur.substring(0, 13)).equals(parties.group(7));
    }

    /** Corsica counts as 19 (2A) and 18 (2B). */
    private static String cle(String treize) {
        long nombre = Long.parseLong(treize.replace("2A", "19").replace("2B", "18"));
        return "%02d".formatted(MODULO - nombre % MODULO);
    }
}
