package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;

/**
 * The four questions of admissibility; {@code null} means not answered yet, and all four must be (R-MED-4).
 *
 * @param competence the matter is within the Caf's remit
 * @param sansContentieux no court action is lodged
 * @param objetClair the purpose of the request is clear
 * @param demarchePrealable a prior step was made with the service
 * @param autreMotif another ground makes the request inadmissible, whatever the four answers
 */
public record ExamenRecevabilite(Boolean competence, Boolean sansContentieux, Boolean objetClair,
        Boolean demarchePrealable, boolean autreMotif) {

    public ExamenRecevabilite(Boolean competence, Boolean sansContentieux, Boolean objetClair, Boolean demarchePrealable) {
        this(competence, sansContentieux, objetClair, demarchePrealable, false);
    }

    public boolean estComplet() {
        return competence != null && sansContentieux != null && objetClair != null && demarchePrealable != null;
    }

    /** Whether every condition is met; another ground may still forbid it. */
    public boolean estFavorable() {
        return estComplet() && competence && sansContentieux && objetClair && demarchePrealable;
    }

    /** The act the answers lead to, or {@code null} while a question is left. */
    public Acte issue() {
        if (!estComplet()) {
            return null;
        }
        if (autreMotif) {
            return Acte.DECLARER_IRRECEVABLE;
        }
        if (estFavorable()) {
            return Acte.DECLARER_RECEVABLE;
        }
        return competence && sansContentieux && objetClair ? Acte.REORIENTER : Acte.DECLARER_IRRECEVABLE;
    }

    /** Whether another ground may still be said: no answer forbids admissibility for good. */
    public boolean admetUnAutreMotif() {
        return estComplet() && competence && sansContentieux && objetClair;
    }

    /** Whether that ground agrees with the answers. */
    public boolean justifie(MotifIrrecevabilite motif) {
        return switch (motif) {
            case ABSENCE_DEMARCHE_PREALABLE -> !demarchePrealable;
            case CONTENTIEUX_ENGAGE -> !sansContentieux;
            case OBJET_IMPRECIS -> !objetClair;
            case HORS_COMPETENCE_CAF, FRAUDE_QUALIFIEE, AIDE_AUX_PARTENAIRES, MEDIATION_FAMILIALE, DECISION_MDPH -> !competence;
            case IDENTITE_NON_ETABLIE, DEJA_EXAMINEE, ABUSIVE -> true;
        };
    }
}
