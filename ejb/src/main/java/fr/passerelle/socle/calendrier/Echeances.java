package fr.passerelle.socle.calendrier;

import java.time.LocalDate;
import java.util.List;

/** What a capability has due; found by CDI. */
public interface Echeances {

    /** Whoever has it sees them. */
    String permission();

    /** All that falls between these two days, both included. */
    List<Devoir> entre(LocalDate du, LocalDate au);
}
