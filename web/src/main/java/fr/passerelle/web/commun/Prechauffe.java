package fr.passerelle.web.commun;

import fr.passerelle.reports.Prechauffage;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Warms what makes documents once the application is open, so that nobody waits for the first one. It runs beside, delays
 * no start, and its failure costs nothing but that wait: the first real document would tell it.
 */
@WebListener
public class Prechauffe implements ServletContextListener {

    @Resource
    private ManagedExecutorService executeur;

    @Override
    public void contextInitialized(ServletContextEvent evenement) {
        executeur.execute(new Prechauffage());
    }
}
