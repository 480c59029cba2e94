package fr.passerelle.avip.places;

import fr.passerelle.avip.nomenclature.DemiJournee;
import java.time.LocalDate;

/** One numbered place of a half-day, held by one child for a period, both ends in it. */
record Occupation(long enfant, DemiJournee demiJournee, int place, LocalDate du, LocalDate au) {

    boolean couvre(LocalDate jour) {
        return !jour.isBefore(du) && !jour.isAfter(au);
    }
}
