package fr.passerelle.socle.taches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** A job is nobody's request, yet what it calls wants one: it gets one of its own, in the name of the application. */
@ApplicationScoped
class DansUneDemande {

    @ActivateRequestContext
    String executer(Travail travail) {
        return travail.executer();
    }
}
