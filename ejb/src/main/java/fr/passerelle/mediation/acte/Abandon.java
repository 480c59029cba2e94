package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.MotifCloture;

/**
 * The end of a case without an answer (T15).
 *
 * @param motif DESISTEMENT, DOUBLON or ERREUR_ENREGISTREMENT
 * @param trace the written trace of the withdrawal, or the explanation of the error
 * @param referenceLiee the case it repeats, for a DOUBLON
 */
public record Abandon(MotifCloture motif, String trace, String referenceLiee) {

    /** Which act that motive makes of it. */
    public Acte acte() {
        return switch (motif == null ? MotifCloture.REPONSE_APPORTEE : motif) {
            case DESISTEMENT -> Acte.DESISTER;
            case DOUBLON -> Acte.DECLARER_DOUBLON;
            case ERREUR_ENREGISTREMENT -> Acte.DECLARER_ERREUR;
            default -> throw Acte.DESISTER.refus("motif", "Choisissez désistement, doublon ou erreur d’enregistrement.");
        };
    }
}
