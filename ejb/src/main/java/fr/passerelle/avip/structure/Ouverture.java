package fr.passerelle.avip.structure;

import fr.passerelle.avip.nomenclature.DemiJournee;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** From what hour to what hour children are received on one day of the week. */
public record Ouverture(DayOfWeek jour, LocalTime ouvre, LocalTime ferme) implements Serializable {

    /** Where a morning ends. */
    private static final LocalTime MIDI = LocalTime.of(12, 0);

    public boolean couvre(DemiJournee demiJournee) {
        return demiJournee.jour() == jour && (demiJournee.estLeMatin() ? ouvre.isBefore(MIDI) : ferme.isAfter(MIDI));
    }
}
