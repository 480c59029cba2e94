package fr.passerelle.mediation.lettre;

import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.capacites.Texte;
import java.time.LocalDate;
import java.util.Set;

/**
 * What every letter of a case may say.
 *
 * @param a who receives it, and how
 * @param dateNotificationDecision when the contested decision was notified, or {@code null}
 * @param prestation the benefit in dispute, which has its own way of appeal
 */
public record FaitsLettre(String reference, LocalDate dateReception, Destinataire a, LocalDate dateNotificationDecision, Prestation prestation) {

    public FaitsLettre(String reference, LocalDate dateReception, String destinataire, LocalDate dateNotificationDecision, Prestation prestation) {
        this(reference, dateReception, Destinataire.nomme(destinataire), dateNotificationDecision, prestation);
    }

    FaitsLettre pour(Destinataire autre) {
        return new FaitsLettre(reference, dateReception, autre, dateNotificationDecision, prestation);
    }

    /** How to appeal about that benefit; nothing for a request about none. */
    Set<Texte> recours() {
        return switch (prestation) {
            case RSA -> Set.of(VoiesDeRecours.RSA);
            case PPA -> Set.of(VoiesDeRecours.PRIME_ACTIVITE);
            case AIDE_LOGEMENT -> Set.of(VoiesDeRecours.LOGEMENT);
            case AAH, AEEH, AJPP -> Set.of(VoiesDeRecours.HANDICAP);
            case AF_CF, ASF, PAJE, ARS, AJPA, ARIPA -> Set.of(VoiesDeRecours.PRESTATIONS);
            case ACTION_SOCIALE, AUCUNE, AUTRE -> Set.of();
        };
    }
}
