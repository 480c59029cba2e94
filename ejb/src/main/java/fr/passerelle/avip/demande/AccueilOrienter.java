package fr.passerelle.avip.demande;

import fr.passerelle.avip.orientation.PrescripteurVu;
import java.io.Serializable;
import java.util.List;

/**
 * Where a prescriber begins.
 *
 * @param prescripteur {@code null} for a body the Caf has not registered yet
 * @param suspendu whether the Caf lets it make no new request
 * @param brouillons those of the body, the last kept first
 */
public record AccueilOrienter(PrescripteurVu prescripteur, boolean suspendu, List<BrouillonVu> brouillons) implements Serializable {

    public boolean peutCommencer() {
        return prescripteur != null && !suspendu;
    }
}
