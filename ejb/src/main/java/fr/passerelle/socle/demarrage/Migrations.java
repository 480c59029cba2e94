package fr.passerelle.socle.demarrage;

import fr.passerelle.socle.comptes.Ouvert;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Runs the migrations at start, one folder per capability, forward only. Two servers that start together wait for each
 * other on the database's own lock. Whatever needs the database at start depends on this bean.
 */
@Startup
@Singleton(name = "Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Resource(lookup = "java:jboss/datasources/PasserelleDS")
    private DataSource base;
    /** Asked for here so that the server lays the persistence unit before this bean, and so before all that runs at start. */
    @PersistenceUnit(unitName = "passerelle")
    private EntityManagerFactory entites;

    @PostConstruct
    void migrer() {
        passer(base);
    }

    /** Brings that database to the version of this application. */
    public static void passer(DataSource base) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(base)
                .locations("classpath:db/migration")
                .schemas("passerelle")
                .createSchemas(true)
                .loggers("slf4j")
                // each room has its own range of numbers: what it adds next year comes below what another has added since
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** Lets other start-up beans wait for the database to be ready. */
    @Ouvert("ne fait rien\u202f: attend seulement que la base soit prête")
    public void attendre() {
        // the container has run migrer() before any call comes here
    }
}
