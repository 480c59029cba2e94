package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a case is called: {@code MED-2026-0042}, its year of receipt and its rank in that year. */
public record ReferenceSaisine(String valeur) {

    /** As a regular expression, for the addresses that carry one. */
    public static final String FORME = "MED-\\d{4}-\\d{4,9}";
    private static final Pattern MOTIF = Pattern.compile(FORME);
    /** As people type one: its letters and its first zeros may be left out, a space or a bar stand for a dash; none is needed after its letters. */
    private static final Pattern TAPEE = Pattern.compile("(?:MED[- /]?)?(\\d{4})[- /](\\d{1,9})|MED[- /]?(\\d{4})(\\d{4,9})");

    public ReferenceSaisine {
        valeur = normale(valeur);
        RegleRefusee.exiger(MOTIF.matcher(valeur).matches(), "E-REFERENCE", null, "Une référence s’écrit MED-2026-0001.");
    }

    public static ReferenceSaisine de(int annee, long rang) {
        return new ReferenceSaisine("MED-%04d-%04d".formatted(annee, rang));
    }

    /** The one that people mean by that text, however they type it. */
    public static Optional<ReferenceSaisine> tapee(String texte) {
        Matcher tapee = TAPEE.matcher(normale(texte));
        if (!tapee.matches()) {
            return Optional.empty();
        }
        int annee = tapee.group(1) == null ? 3 : 1;
        return Optional.of(de(Integer.parseInt(tapee.group(annee)), Long.parseLong(tapee.group(annee + 1))));
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
