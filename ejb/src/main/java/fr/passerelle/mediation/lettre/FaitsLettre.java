package fr.passerelle.mediation.lettre;

import java.time.LocalDate;

/**
 * What every letter of a case may say.
 *
 * @param destinataire who receives it
 * @param dateNotificationDecision when the contested decision was notified, or {@code null}
 * @param recours how to appeal about the benefit in dispute, or {@code null} when there is nothing to say
 */
public record FaitsLettre(String reference, LocalDate dateReception, String destinataire,
        LocalDate dateNotificationDecision, String recours) {
}
