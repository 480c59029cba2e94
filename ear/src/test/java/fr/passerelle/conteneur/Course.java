package fr.passerelle.conteneur;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import javax.sql.DataSource;

/** Plusieurs actes au même instant, dans le serveur : de vrais fils, de vraies transactions, et ce que chacun a refusé. */
public final class Course {

    private Course() {
    }

    /** Part ensemble, chacun au nom de qui il faut ; rend ce qu'ont levé ceux qui ont échoué. */
    public static List<Throwable> ensemble(Coureur... coureurs) throws InterruptedException {
        CyclicBarrier depart = new CyclicBarrier(coureurs.length);
        List<Callable<Void>> actes = new ArrayList<>();
        for (Coureur coureur : coureurs) {
            actes.add(() -> {
                depart.await();
                EnTantQue.faire(coureur.qui(), coureur.acte());
                return null;
            });
        }
        ExecutorService fils = Executors.newFixedThreadPool(coureurs.length);
        try {
            return echecs(fils.invokeAll(actes));
        } finally {
            fils.shutdown();
        }
    }

    /**
     * L'acte commence pendant qu'un autre, en SQL, tient ce qu'il change : il attend son tour, et l'autre réussit juste avant lui.
     *
     * @return ce que l'acte a levé, ou rien
     */
    public static List<Throwable> derriere(String autreActe, Coureur coureur) throws Exception {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/PasserelleDS");
        ExecutorService fil = Executors.newSingleThreadExecutor();
        try (Connection autre = source.getConnection(); Statement ordre = autre.createStatement()) {
            autre.setAutoCommit(false);
            ordre.executeUpdate(autreActe);
            Future<Void> acte = fil.submit(() -> {
                EnTantQue.faire(coureur.qui(), coureur.acte());
                return null;
            });
            attendreQuIlAttende(acte);
            autre.commit();
            return echecs(List.of(acte));
        } finally {
            fil.shutdown();
        }
    }

    /** La base dit elle-même qui attend un verrou. */
    private static void attendreQuIlAttende(Future<?> acte) throws Exception {
        while (!acte.isDone() && Base.lire("""
                select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()""").isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private static List<Throwable> echecs(List<Future<Void>> actes) throws InterruptedException {
        List<Throwable> echecs = new ArrayList<>();
        for (Future<Void> acte : actes) {
            try {
                acte.get();
            } catch (ExecutionException e) {
                echecs.add(e.getCause());
            }
        }
        return echecs;
    }

    /** Qui fait quoi. */
    public record Coureur(String qui, EnTantQue.Acte acte) {
    }
}
