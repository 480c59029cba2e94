package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Typographie;
import java.util.regex.Pattern;

/** A telephone number, kept as the whole world dials it: {@code +33612345678}. */
public record Telephone(String valeur) {

    private static final Pattern EN_FRANCE = Pattern.compile("0[1-9]\\d{8}");
    private static final Pattern PARTOUT = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final String FRANCE = "+33";

    public Telephone {
        valeur = partout(valeur);
        RegleRefusee.exiger(PARTOUT.matcher(valeur).matches(), "E-TELEPHONE", null,
                "Le numéro de téléphone compte 10 chiffres, ou commence par + et l’indicatif du pays.");
    }

    /** Whether that text can be read as one. */
    public static boolean estUn(String texte) {
        return PARTOUT.matcher(partout(texte)).matches();
    }

    /** « 06 12 34 56 78 », « +49 1512345678 » left as dialled. */
    public String enClair() {
        return valeur.startsWith(FRANCE) && valeur.length() == 12
                ? ("0" + valeur.substring(3)).replaceAll("(..)(?!$)", "$1" + Typographie.INSECABLE) : valeur;
    }

    @Override
    public String toString() {
        return valeur;
    }

    private static String partout(String texte) {
        String nu = Chiffres.sansEspaces(texte).replace(".", "");
        return EN_FRANCE.matcher(nu).matches() ? FRANCE + nu.substring(1) : nu.replaceFirst("^\\+33\\(?0\\)?", FRANCE);
    }
}
