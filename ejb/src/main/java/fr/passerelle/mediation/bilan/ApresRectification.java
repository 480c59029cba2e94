package fr.passerelle.mediation.bilan;

import fr.passerelle.mediation.acte.SaisineRectifiee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A case of a frozen year was set right: the bilan is frozen anew, with the same reason, or nothing is done at all (R-MED-25). */
@ApplicationScoped
class ApresRectification {

    @Inject
    private BilanService bilans;

    void refiger(@Observes SaisineRectifiee rectifiee) {
        bilans.corriger(rectifiee.annee(), rectifiee.motif());
    }
}
