package fr.passerelle.avip.chiffres.calcul;

import java.util.List;
import java.util.Map;

/**
 * What was counted for a year; nothing is divided here.
 *
 * @param issues how many parents have each issue, as {@code IssueParcours} names it, {@link #EN_COURS} for those whose contracts all go on
 */
public record Comptes(Personnes personnes, Map<String, Long> issues, Demandes demandes, Contrats contrats) {

    /** Not an issue: the parent has no contract that ended. */
    public static final String EN_COURS = "EN_COURS";

    public Comptes {
        issues = Map.copyOf(issues);
    }

    /**
     * Parents with a contract active in the year, once each, and the children received.
     *
     * @param ages how many children are in each band, as {@code TrancheDAge} names it, on the first day of their first contract of the year; none of
     *     those whose birth is not known
     */
    public record Personnes(long parents, long enfants, long qpv, long moinsDe25Ans, long monoparentales, long enfantsDeMonoparentales, Map<String, Long> ages) {

        public Personnes {
            ages = Map.copyOf(ages);
        }
    }

    /**
     * Requests sent in the year, once each.
     *
     * @param dues whose deadline fell in the year; the two next ones are among them
     * @param jours from sending to answer, of each that was answered, the shortest first
     * @param parMois sent from January to December
     */
    public record Demandes(long recues, Map<String, Long> parPrescripteur, Map<String, Long> parSens, List<Long> parMois, long dues, long repondues, long aTemps,
            List<Long> jours, Map<String, Long> reponses, Map<String, Long> motifs) {

        /** How many were given that answer. */
        public long donnees(Enum<?> reponse) {
            return reponses.getOrDefault(reponse.name(), 0L);
        }

        long joursEnTout() {
            return jours.stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Contracts that ended in the year.
     *
     * @param joints those whose parent answered six months later
     */
    public record Contrats(long finis, long jours, long renouveles, long avecSolution, Map<String, Long> modes, long joints, long enEmploiOuFormation,
            long nonJoints) {
    }

    public long issue(Enum<?> issue) {
        return issues.getOrDefault(issue.name(), 0L);
    }
}
