package fr.passerelle.socle.taches.demande;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks every minute, on each server, after the tasks asked for. Not kept by the server: what is kept is in the database. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Guet {

    @Inject
    private Coureur coureur;

    @Schedule(hour = "*", minute = "*", second = "37", persistent = false)
    void veiller() {
        coureur.veiller();
    }
}
