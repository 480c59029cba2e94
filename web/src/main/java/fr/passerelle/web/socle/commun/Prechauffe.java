package fr.passerelle.web.socle.commun;

import fr.passerelle.reports.socle.rendu.Prechauffage;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.TimeUnit;

/**
 * Warms what makes documents once the application is open, so that nobody waits for the first one. It runs beside, delays
 * no start, and its failure costs nothing but that wait: the first real document would tell it.
 */
@WebListener
public class Prechauffe implements ServletContextListener {

    /** The start has its processors to itself. */
    private static final int APRES_L_OUVERTURE = 5;

    @Resource
    private ManagedScheduledExecutorService executeur;

    @Override
    public void contextInitialized(ServletContextEvent evenement) {
        executeur.schedule(new Prechauffage(), APRES_L_OUVERTURE, TimeUnit.SECONDS);
    }
}
