package fr.passerelle.mediation.acte;

/**
 * A request without prior step, sent to the service competent to hear it first (T8).
 *
 * @param serviceCompetent the service named to the person
 */
public record Reorientation(ExamenRecevabilite examen, String serviceCompetent) {
}
