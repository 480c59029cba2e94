package fr.passerelle.mediation.acte;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What deserves a second look before a request is registered: never a refusal, the person who types may confirm. Numbers that a text has
 * no need of are looked for everywhere by the floor.
 */
public final class Precautions {

    private static final int SAISIE_TARDIVE_JOURS = 60;

    private Precautions() {
    }

    /** The warnings to confirm, in French; empty when there is nothing to say. */
    public static List<String> avant(Enregistrement demande, LocalDate aujourdhui) {
        List<String> precautions = new ArrayList<>();
        if (demande.dateReception() != null
                && ChronoUnit.DAYS.between(demande.dateReception(), aujourdhui) > SAISIE_TARDIVE_JOURS) {
            precautions.add("La réception date de plus de " + SAISIE_TARDIVE_JOURS + " jours\u202f: vérifiez la date.");
        }
        if (demande.voieRecours() != null && demande.voieRecours().estUneJuridiction()) {
            precautions.add("Un recours devant le juge est signalé\u202f: il rend la saisine irrecevable, ou met fin à la médiation.");
        }
        return precautions;
    }
}
