package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.NatureAttente;
import java.time.LocalDate;

/**
 * A question put during the examination (T9).
 *
 * @param nature SERVICE, PARTENAIRE or USAGER
 * @param destinataire the service, body or person asked, as shown
 * @param identifiant sign-in name of the agent asked, for a service; else {@code null}
 * @param echeance when an answer is due, or {@code null} for the configured default
 * @param avecNumero whether the agent asked is told the file number too: nothing else of the case goes with the question
 */
public record QuestionPosee(NatureAttente nature, String destinataire, String identifiant, String texte,
        LocalDate echeance, boolean avecNumero) {

    public QuestionPosee(NatureAttente nature, String destinataire, String identifiant, String texte, LocalDate echeance) {
        this(nature, destinataire, identifiant, texte, echeance, false);
    }
}
