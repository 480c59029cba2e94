package fr.passerelle.socle.commun.valeurs;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number that someone answers, by the numbering plans of the world, kept as all of it dials: {@code +33612345678}. */
public record Telephone(String valeur) {

    /** What people put in a number: no letter, nor an extension that nobody could dial. */
    private static final Pattern FORME = Pattern.compile("\\+?[\\d ().\\-/]{2,40}");
    private static final String FRANCE = "+33";
    /** Dialled in ten digits from anywhere in France, each plan under its own code seen from elsewhere. */
    private static final List<String> PLANS = List.of("FR", "GP", "MQ", "GF", "RE", "YT");

    public Telephone {
        valeur = lire(valeur).orElseThrow(() -> new RegleRefusee("E-TELEPHONE",
                "Ce numéro de téléphone n’existe pas\u202f: il compte 10 chiffres, ou commence par + et l’indicatif du pays."));
    }

    /** Whether that text can be read as one. */
    public static boolean estUn(String texte) {
        return lire(texte).isPresent();
    }

    /** The same of what was kept as it was typed, if it is one; what is none stays as it is. */
    public static String enClair(String garde) {
        return garde != null && estUn(garde) ? new Telephone(garde).enClair() : garde;
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

    private static Optional<String> lire(String texte) {
        String tape = TextePropre.code(texte);
        return FORME.matcher(tape).matches() ? PLANS.stream().flatMap(plan -> selon(plan, tape).stream()).findFirst() : Optional.empty();
    }

    private static Optional<String> selon(String plan, String tape) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber numero = plans.parse(tape, plan);
            // abroad, plans change faster than we learn of it: there, its length is enough
            boolean deFrance = numero.getCountryCode() == plans.getCountryCodeForRegion(plan);
            boolean existe = deFrance ? plans.isValidNumberForRegion(numero, plan) : plans.isPossibleNumberWithReason(numero) == ValidationResult.IS_POSSIBLE;
            return existe ? Optional.of(plans.format(numero, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException autreChose) {
            return Optional.empty();
        }
    }
}
