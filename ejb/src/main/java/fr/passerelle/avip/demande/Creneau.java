package fr.passerelle.avip.demande;

import fr.passerelle.avip.orientation.Besoin;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a need asks of the opening hours of a day: open at that hour at the latest, closed at that one at the earliest.
 *
 * @param auPlusTard the hour by which it must be open
 * @param auPlusTot the hour before which it must not close
 */
record Creneau(DayOfWeek jour, LocalTime auPlusTard, LocalTime auPlusTot) {

    private static final LocalTime MIDI = LocalTime.of(12, 0);
    private static final LocalTime AVANT_MIDI = LocalTime.of(11, 59);
    private static final LocalTime APRES_MIDI = LocalTime.of(12, 1);
    private static final LocalTime SOIR = LocalTime.of(23, 59);

    static List<Creneau> de(Besoin besoin) {
        return Stream.of(DayOfWeek.values()).flatMap(jour -> de(besoin, jour)).toList();
    }

    private static Stream<Creneau> de(Besoin b, DayOfWeek jour) {
        boolean matin = demande(b, jour, true);
        boolean soir = demande(b, jour, false);
        if (!matin && !soir) {
            return Stream.empty();
        }
        boolean heures = b.heuresDebut() != null && b.heuresFin() != null;
        LocalTime ouvre = !matin ? SOIR : heures && b.heuresDebut().isBefore(MIDI) ? b.heuresDebut() : AVANT_MIDI;
        LocalTime ferme = !soir ? (heures && b.heuresFin().isBefore(MIDI) ? b.heuresFin() : LocalTime.MIN)
                : heures && b.heuresFin().isAfter(MIDI) ? b.heuresFin() : APRES_MIDI;
        return Stream.of(new Creneau(jour, ouvre, ferme));
    }

    private static boolean demande(Besoin b, DayOfWeek jour, boolean matin) {
        return b.demiJournees().stream().anyMatch(d -> d.jour() == jour && d.estLeMatin() == matin);
    }
}
