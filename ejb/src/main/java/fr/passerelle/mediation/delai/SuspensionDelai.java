package fr.passerelle.mediation.delai;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The suspension of appeal limits by mediation: each period runs from a notification of admissibility until the recommendations
 * reached the later of the two parties (R-MED-6); a reopened case has several. The limit resumes where it stopped; it does not
 * start again.
 *
 * @param periodes one for each admissibility, the oldest first; never empty
 */
public record SuspensionDelai(List<Periode> periodes) {

    /** Appeal limit in months where the decision stated it (CSS R. 142-1-A). */
    private static final int DELAI_RECOURS_MOIS = 2;

    /**
     * One stretch of it.
     *
     * @param debut notification of admissibility
     * @param fin the day the recommendation reached the later party, or {@code null} while it runs
     */
    public record Periode(LocalDate debut, LocalDate fin) {

        public Periode {
            if (fin != null && fin.isBefore(debut)) {
                throw new IllegalArgumentException("une suspension ne finit pas avant de commencer");
            }
        }

        public boolean estEnCours() {
            return fin == null;
        }

        /** How many calendar days it has lasted so far. */
        public long jours(LocalDate aujourdhui) {
            return ChronoUnit.DAYS.between(debut, fin == null ? aujourdhui : fin);
        }

        /** The limit moved by it: not at all when it had already passed, unknown while it runs. */
        private Optional<LocalDate> reporter(LocalDate echeance) {
            if (echeance.isBefore(debut)) {
                return Optional.of(echeance);
            }
            return fin == null ? Optional.empty() : Optional.of(echeance.plusDays(ChronoUnit.DAYS.between(debut, fin)));
        }
    }

    public SuspensionDelai {
        periodes = List.copyOf(periodes);
        if (periodes.isEmpty()) {
            throw new IllegalArgumentException("une suspension a au moins une période");
        }
    }

    /** The latest period. */
    public Periode derniere() {
        return periodes.get(periodes.size() - 1);
    }

    public boolean estEnCours() {
        return derniere().estEnCours();
    }

    /** How many calendar days it has lasted so far, all periods together. */
    public long jours(LocalDate aujourdhui) {
        return periodes.stream().mapToLong(p -> p.jours(aujourdhui)).sum();
    }

    /**
     * The new appeal date, as an indication only (R-MED-7): the first limit plus the days of suspension.
     *
     * @param notificationDecision when the contested decision was notified, {@code null} when unknown
     * @return empty when that date is unknown, or when the suspension still runs and moves it
     */
    public Optional<LocalDate> nouvelleEcheance(LocalDate notificationDecision) {
        Optional<LocalDate> echeance = Optional.ofNullable(notificationDecision).map(SuspensionDelai::echeanceInitiale);
        for (Periode periode : periodes) {
            echeance = echeance.flatMap(periode::reporter);
        }
        return echeance;
    }

    /** The same, as if the suspension that still runs ended that day. */
    public Optional<LocalDate> nouvelleEcheance(LocalDate notificationDecision, LocalDate finSupposee) {
        List<Periode> finies = periodes.stream().map(p -> p.estEnCours() && !finSupposee.isBefore(p.debut()) ? new Periode(p.debut(), finSupposee) : p).toList();
        return new SuspensionDelai(finies).nouvelleEcheance(notificationDecision);
    }

    /** Whether the limit had already passed when mediation began: the suspension then has no effect. */
    public boolean sansEffet(LocalDate notificationDecision) {
        return notificationDecision != null && echeanceInitiale(notificationDecision).isBefore(periodes.get(0).debut());
    }

    public static LocalDate echeanceInitiale(LocalDate notificationDecision) {
        return notificationDecision.plusMonths(DELAI_RECOURS_MOIS);
    }
}
