package fr.passerelle.reports.socle.rendu;

import fr.passerelle.reports.socle.rendu.Publication;

/**
 * Prints one small report for nothing, so that the first reader does not wait for templates and fonts to load. Give it
 * to a background thread when the application starts, with the class loader of the application as its context loader.
 */
public final class Prechauffage implements Runnable {

    private static final System.Logger JOURNAL = System.getLogger(Prechauffage.class.getName());

    @Override
    public void run() {
        long debut = System.nanoTime();
        Publication.essai();
        JOURNAL.log(System.Logger.Level.INFO, "Documents prêts à être imprimés en {0} ms", (System.nanoTime() - debut) / 1_000_000);
    }
}
