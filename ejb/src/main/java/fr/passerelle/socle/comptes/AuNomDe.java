package fr.passerelle.socle.comptes;

import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/**
 * What someone asked for is done later, away from their request, with their rights as they are then. For the background tasks alone: a
 * test holds the door.
 */
@ApplicationScoped
public class AuNomDe {

    @Inject
    private Appelants appelants;
    @Inject
    private Provenance provenance;

    /** Refused within a request that already is someone's. */
    @ActivateRequestContext
    public void faire(String identifiant, Runnable acte) {
        appelants.agirPour(identifiant);
        provenance.estDe(identifiant);
        acte.run();
    }
}
