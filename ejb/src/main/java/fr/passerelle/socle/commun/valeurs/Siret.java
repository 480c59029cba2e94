package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import java.util.regex.Pattern;

/** An establishment: nine digits of the company (SIREN), five of its own, the last of each being a control. */
public record Siret(String valeur) {

    private static final Pattern FORME = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";

    public Siret {
        valeur = TextePropre.compact(valeur);
        RegleRefusee.exiger(estJuste(valeur), "E-SIRET", null, "Le Siret comporte 14 chiffres\u202f; vérifiez ceux que vous avez saisis.");
    }

    /** Whether that text can be read as one. */
    public static boolean estUn(String texte) {
        return estJuste(TextePropre.compact(texte));
    }

    public String siren() {
        return valeur.substring(0, 9);
    }

    /** « 732 829 320 00074 ». */
    public String enClair() {
        return String.join(Typographie.INSECABLE, valeur.substring(0, 3), valeur.substring(3, 6), valeur.substring(6, 9), valeur.substring(9));
    }

    @Override
    public String toString() {
        return valeur;
    }

    private static boolean estJuste(String valeur) {
        if (!FORME.matcher(valeur).matches() || valeur.chars().allMatch(c -> c == '0')) {
            return false;
        }
        boolean deLaPoste = valeur.startsWith(LA_POSTE) && valeur.chars().map(c -> c - '0').sum() % 5 == 0;
        return Chiffres.luhn(valeur.substring(0, 9)) && (Chiffres.luhn(valeur) || deLaPoste);
    }
}
