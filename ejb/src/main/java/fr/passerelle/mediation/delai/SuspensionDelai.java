package fr.passerelle.mediation.delai;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The suspension of appeal limits by mediation: from the notification of admissibility until the recommendations reached
 * the later of the two parties (R-MED-6). The limit resumes where it stopped; it does not start again.
 *
 * @param debut notification of admissibility
 * @param fin the day the recommendation reached the later party, or {@code null} while it runs
 */
public record SuspensionDelai(LocalDate debut, LocalDate fin) {

    /** Appeal limit in months where the decision stated it (CSS R. 142-1-A). */
    private static final int DELAI_RECOURS_MOIS = 2;

    public SuspensionDelai {
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

    /**
     * The new appeal date, as an indication only (R-MED-7): the first limit plus the days of suspension.
     *
     * @param notificationDecision when the contested decision was notified, {@code null} when unknown
     * @return empty when that date is unknown, or when the suspension still runs
     */
    public Optional<LocalDate> nouvelleEcheance(LocalDate notificationDecision) {
        if (notificationDecision == null || fin == null) {
            return Optional.empty();
        }
        LocalDate initiale = echeanceInitiale(notificationDecision);
        return Optional.of(sansEffet(notificationDecision) ? initiale : initiale.plusDays(ChronoUnit.DAYS.between(debut, fin)));
    }

    /** Whether the limit had already passed when mediation began: the suspension then has no effect. */
    public boolean sansEffet(LocalDate notificationDecision) {
        return notificationDecision != null && echeanceInitiale(notificationDecision).isBefore(debut);
    }

    public static LocalDate echeanceInitiale(LocalDate notificationDecision) {
        return notificationDecision.plusMonths(DELAI_RECOURS_MOIS);
    }
}
