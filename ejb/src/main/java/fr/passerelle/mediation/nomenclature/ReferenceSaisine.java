package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a case is called: {@code MED-2026-0042}, its year of receipt and its rank in that year. */
public record ReferenceSaisine(String valeur) {

    /** As a regular expression, for the addresses that carry one. */
    public static final String FORME = "MED-\\d{4}-\\d{4,9}";
    private static final Pattern MOTIF = Pattern.compile(FORME);

    public ReferenceSaisine {
        valeur = normale(valeur);
        RegleRefusee.exiger(MOTIF.matcher(valeur).matches(), "E-REFERENCE", null, "Une référence s’écrit MED-2026-0001.");
    }

    public static ReferenceSaisine de(int annee, long rang) {
        return new ReferenceSaisine("MED-%04d-%04d".formatted(annee, rang));
    }

    /** Whether that text, typed by someone, can be read as one. */
    public static boolean estUne(String texte) {
        return MOTIF.matcher(normale(texte)).matches();
    }

    @Override
    public String toString() {
        return valeur;
    }

    private static String normale(String texte) {
        return TextePropre.code(texte).toUpperCase(Locale.ROOT);
    }
}
