package fr.passerelle.mediation.acte;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What deserves a second look before a request is registered: never a refusal, the person who types may confirm.
 */
public final class Precautions {

    private static final int SAISIE_TARDIVE_JOURS = 60;

    /** A social security number, with or without its key, its groups apart or not. */
    private static final Pattern NIR = Pattern.compile(
            "(?<![\\d])[12][ .-]?\\d{2}[ .-]?\\d{2}[ .-]?(?:\\d{2}|2[AB])[ .-]?\\d{3}[ .-]?\\d{3}(?:[ .-]?\\d{2})?(?![\\d])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IBAN = Pattern.compile(
            "(?<![A-Z0-9])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])", Pattern.CASE_INSENSITIVE);

    private Precautions() {
    }

    /** The warnings to confirm, in French; empty when there is nothing to say. */
    public static List<String> avant(Enregistrement demande, LocalDate aujourdhui) {
        List<String> precautions = new ArrayList<>();
        if (demande.dateReception() != null
                && ChronoUnit.DAYS.between(demande.dateReception(), aujourdhui) > SAISIE_TARDIVE_JOURS) {
            precautions.add("La réception date de plus de " + SAISIE_TARDIVE_JOURS + " jours\u202f: vérifiez la date.");
        }
        String textes = texte(demande.expose()) + "\n" + texte(demande.demandePrecise());
        if (NIR.matcher(textes).find()) {
            precautions.add("La demande semble contenir un numéro de sécurité sociale\u202f: retirez-le s’il n’est pas indispensable.");
        }
        if (IBAN.matcher(textes).find()) {
            precautions.add("La demande semble contenir des coordonnées bancaires (IBAN)\u202f: retirez-les si elles ne sont pas indispensables.");
        }
        if (demande.voieRecours() != null && demande.voieRecours().estUneJuridiction()) {
            precautions.add("Un recours devant le juge est signalé\u202f: il rend la saisine irrecevable, ou met fin à la médiation.");
        }
        return precautions;
    }

    private static String texte(String valeur) {
        return valeur == null ? "" : valeur;
    }
}
