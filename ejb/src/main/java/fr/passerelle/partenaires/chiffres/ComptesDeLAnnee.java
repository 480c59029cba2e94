package fr.passerelle.partenaires.chiffres;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What was counted for a period, at its reference day J; nothing is computed here.
 *
 * @param jours how many days the period has, J included
 */
record ComptesDeLAnnee(Jour jour, Periode periode, long jours, Map<Axe, Map<String, Long>> parAxe, Map<Integer, Long> delaisDeSignature) {

    ComptesDeLAnnee {
        parAxe = Map.copyOf(parAxe);
        delaisDeSignature = Map.copyOf(delaisDeSignature);
    }

    /** How the counts are broken down. */
    enum Axe { TYPE, SERVICE, MOTIF_SUSPENSION, TRIMESTRE }

    /**
     * At J.
     *
     * @param conventions ACTIVE
     * @param deleguees partners under delegated management, and those of them with two active administrators
     * @param droits ACTIVE
     * @param droitsAnciens ACTIVE for more than 365 days, and those of them reviewed since J − 365 days
     * @param utilisateurs ACTIF, and those of them who have not signed in since J − 90 days
     */
    record Jour(long conventions, long partenaires, long contrats, long deleguees, long delegueesADeux, long droits, long droitsAnciens, long droitsRevus,
            long utilisateurs, long dormants) {
    }

    /**
     * Of the period.
     *
     * @param joursDOuverture the days between request and right, of all the rights made active in the period
     * @param secondesActives the time each right was ACTIVE in the period, added up
     * @param retraitMedian the median of days between departure and end of the right, {@code null} when none ended so
     * @param joursDeSignature the days between what is to be signed and what is signed, of all that was
     */
    record Periode(long signees, long finies, long activees, long joursDOuverture, long suspensions, BigDecimal secondesActives, long retraits,
            BigDecimal retraitMedian, long joursDeSignature, long signeesSuivies) {
    }

    long par(Axe axe, String valeur) {
        return parAxe.getOrDefault(axe, Map.of()).getOrDefault(valeur, 0L);
    }
}
