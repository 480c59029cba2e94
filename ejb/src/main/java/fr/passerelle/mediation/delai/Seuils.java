package fr.passerelle.mediation.delai;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The goals and alerts of the clock, in calendar days since receipt (R-MED-10), and of what comes after the answer.
 *
 * @param premiereAlerte a case is « bientôt en retard » from this day (5)
 * @param secondeAlerte it becomes urgent from this day (8)
 * @param retard it is late from this day (10): the local goal is to answer in less
 * @param national the national goal is to answer in less than this (8)
 * @param silence how long a person is waited for after a complement was asked (30, T5)
 * @param question how long a service has to answer by default (5)
 * @param suspensionLongue from how many days of suspension to alert that no recommendation came (60)
 * @param cloture how many months after its answer a case still not closed is told (3): until then its time of keeping has not begun
 */
public record Seuils(int premiereAlerte, int secondeAlerte, int retard, int national, int silence, int question,
        int suspensionLongue, int cloture) implements Serializable {

    public static final Seuils PAR_DEFAUT = new Seuils(5, 8, 10, 8, 30, 5, 60, 3);

    public Seuils {
        if (premiereAlerte < 0 || secondeAlerte < premiereAlerte || retard < secondeAlerte || national < 1
                || silence < 1 || question < 1 || suspensionLongue < 1 || cloture < 1) {
            throw new IllegalArgumentException("seuils de délai incohérents");
        }
    }

    /** A case answered before that day should have been closed. */
    public LocalDate clotureAttendueAvant(LocalDate aujourdhui) {
        return aujourdhui.minusMonths(cloture);
    }
}
