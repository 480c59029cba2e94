package fr.passerelle.socle.enquetes;

import java.util.Map;

/**
 * What people answered in a year.
 *
 * @param seuil below so many answers, {@code reponses} is {@code null} and nothing is told of them
 * @param reponses how many answered, or {@code null} when too few did
 * @param parQuestion for each question, how many gave each answer; empty when too few did
 */
public record ResultatsEnquete(int annee, long invitations, int seuil, Long reponses,
        Map<Enquete.Question, Map<Appreciation, Long>> parQuestion) {

    /** The results as they may be told. */
    static ResultatsEnquete de(int annee, long invitations, int seuil, long reponses,
            Map<Enquete.Question, Map<Appreciation, Long>> parQuestion) {
        return reponses < seuil ? new ResultatsEnquete(annee, invitations, seuil, null, Map.of())
                : new ResultatsEnquete(annee, invitations, seuil, reponses, parQuestion);
    }

    public boolean tropPeu() {
        return reponses == null;
    }
}
