package fr.passerelle.avip.reponse.file;

import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.socle.commun.Typographie;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The clock of a request, as both sides see it: days left or late, stopped while something else is waited for (R-AVIP-24).
 *
 * @param jours left before the day an answer is owed, negative when late; {@code null} when the clock does not run
 * @param urgence how near
 */
public record DelaiDeReponse(Integer jours, Urgence urgence, String enClair) implements Serializable {

    /** Waiting lists are confirmed again that often (dossier §3.2). */
    public static final int CONFIRMATION = 30;
    /** An acceptance without a contract holds that long. */
    public static final int CONCRETISATION = 15;
    private static final int PROCHE = 3;

    /** How it is told, by a word and a tone. */
    public enum Urgence { A_L_HEURE, PROCHE, EN_RETARD, SUSPENDU, SANS }

    /**
     * @param echeance the day an answer is owed
     * @param repere since when it is so, in that state: the pause, the last confirmation, the acceptance
     */
    public static DelaiDeReponse de(StatutOrientation statut, LocalDate echeance, LocalDate repere, LocalDate jour) {
        return switch (statut) {
            case ENVOYEE, EN_EXAMEN -> echeance == null ? sans("") : avant(echeance, jour);
            case COMPLEMENT_DEMANDE -> new DelaiDeReponse(null, Urgence.SUSPENDU,
                    repere == null ? "Délai suspendu, complément demandé" : "Délai suspendu, complément demandé le " + Typographie.date(repere));
            case LISTE_ATTENTE -> repere == null ? sans("Sur liste d’attente") : attente(repere.plusDays(CONFIRMATION), jour);
            case ACCEPTEE -> repere == null ? sans("Place réservée") : sans("Place réservée jusqu’au " + Typographie.date(repere.plusDays(CONCRETISATION)) + " sans contrat");
            case SANS_REPONSE -> new DelaiDeReponse(null, Urgence.EN_RETARD, "Sans réponse, la Caf reprend");
            default -> sans("");
        };
    }

    private static DelaiDeReponse avant(LocalDate echeance, LocalDate jour) {
        int restent = (int) ChronoUnit.DAYS.between(jour, echeance);
        if (restent < 0) {
            return new DelaiDeReponse(restent, Urgence.EN_RETARD, "En retard de " + Typographie.compte(-restent, "jour"));
        }
        String dit = restent == 0 ? "Répondre aujourd’hui" : Typographie.compte(restent, "jour") + " pour répondre";
        return new DelaiDeReponse(restent, restent <= PROCHE ? Urgence.PROCHE : Urgence.A_L_HEURE, dit);
    }

    private static DelaiDeReponse attente(LocalDate confirmerAvant, LocalDate jour) {
        return jour.isBefore(confirmerAvant) ? sans("À confirmer avant le " + Typographie.date(confirmerAvant))
                : new DelaiDeReponse(null, Urgence.PROCHE, "Attente à confirmer");
    }

    private static DelaiDeReponse sans(String enClair) {
        return new DelaiDeReponse(null, Urgence.SANS, enClair);
    }

    public boolean enRetard() {
        return urgence == Urgence.EN_RETARD;
    }
}
