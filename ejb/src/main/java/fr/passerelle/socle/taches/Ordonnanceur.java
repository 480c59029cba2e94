package fr.passerelle.socle.taches;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Looks every minute, on each server, for the jobs whose time has come. The timer is the server's own and is not kept: what is
 * kept is in the database, where servers agree.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Ordonnanceur {

    @Inject
    private Travaux travaux;

    @PostConstruct
    void commencer() {
        travaux.connaitre();
    }

    @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
    void veiller() {
        travaux.veiller();
    }
}
