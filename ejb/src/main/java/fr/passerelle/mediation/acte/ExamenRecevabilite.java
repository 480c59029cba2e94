package fr.passerelle.mediation.acte;

/**
 * The four questions of admissibility; {@code null} means not answered yet, and all four must be (R-MED-4).
 *
 * @param competence the matter is within the Caf's remit
 * @param sansContentieux no court action is lodged
 * @param objetClair the purpose of the request is clear
 * @param demarchePrealable a prior step was made with the service
 */
public record ExamenRecevabilite(Boolean competence, Boolean sansContentieux, Boolean objetClair,
        Boolean demarchePrealable) {

    public boolean estComplet() {
        return competence != null && sansContentieux != null && objetClair != null && demarchePrealable != null;
    }

    /** Whether every condition is met. */
    public boolean estFavorable() {
        return estComplet() && competence && sansContentieux && objetClair && demarchePrealable;
    }
}
