package fr.passerelle.socle.signatures;

import java.time.LocalDate;
import java.util.Map;

/**
 * All have signed: told in the transaction of the last signature.
 *
 * @param jours the day each signature bears, by role
 */
public record CircuitAcheve(long circuit, String objet, String reference, Map<String, LocalDate> jours) {

    public CircuitAcheve {
        jours = Map.copyOf(jours);
    }
}
