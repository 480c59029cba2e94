package fr.passerelle.avip.accueil.derogation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A waiver a structure asks for a child.
 *
 * @param refus why the Caf says no; {@code null} while it has not answered
 */
public record DerogationDemandee(LocalDate jusquAu, String motif, Instant demandeeLe, String demandeePar, Instant refuseeLe, String refus) implements Serializable {

    public boolean attend() {
        return refuseeLe == null;
    }
}
