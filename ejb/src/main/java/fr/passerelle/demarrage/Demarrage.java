package fr.passerelle.demarrage;

import fr.passerelle.comptes.PremiersComptes;
import fr.passerelle.mediation.reprise.AnneesDeDemonstration;
import fr.passerelle.mediation.saisine.SaisinesDeDemonstration;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the first accounts and plays the demonstration, once the database is ready. */
@Startup
@Singleton
@DependsOn("Migrations")
public class Demarrage {

    /** Any number, the same for all servers of this application. */
    private static final long TOUR = 20_260_504L;

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private PremiersComptes comptes;
    @Inject
    private SaisinesDeDemonstration saisines;
    @Inject
    private AnneesDeDemonstration annees;
    @Inject
    private ModeDemo demo;
    @Inject
    @ConfigProperty(name = "passerelle.admin.mot-de-passe")
    private Optional<String> motDePasseAdministrateur;

    @PostConstruct
    void ouvrir() {
        attendreSonTour();
        if (demo.comptes()) {
            comptes.ouvrirDemonstration();
        }
        if (demo.donnees()) {
            saisines.jouer();
            annees.jouer();
        }
        motDePasseAdministrateur.ifPresent(comptes::ouvrirAdministrateur);
    }

    /** Two servers that start together open the first accounts one after the other: the second finds them there. */
    private void attendreSonTour() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(:tour)").setParameter("tour", TOUR).getSingleResult();
    }
}
