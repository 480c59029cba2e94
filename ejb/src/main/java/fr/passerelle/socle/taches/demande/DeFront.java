package fr.passerelle.socle.taches.demande;

import fr.passerelle.socle.comptes.AuNomDe;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The many like things of one task, done side by side on as many processors as there are, each in the name of whoever asked; what came of
 * each is handed over in their order. The task does its share itself: it never waits for a thread that nobody gives.
 */
@ApplicationScoped
public class DeFront {

    /** So many are done ahead of the one awaited: what they give stays in memory meanwhile. */
    private static final int AVANCE = 8;
    private static final int AIDES_AU_PLUS = 3;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService fils;
    @Inject
    private AuNomDe auNomDe;

    /** Takes what came of one of them; may stop the whole by an exception. */
    public interface Suite<T, R, E extends Exception> {
        void donner(T chose, R issue) throws E;
    }

    /**
     * @param acte done of each, in a request of its own, in transactions of its own
     * @param suite told of each in turn, by the task itself
     */
    public <T, R, E extends Exception> void faire(Deroulement deroulement, List<T> choses, Function<T, R> acte, Suite<T, R, E> suite) throws E {
        repartir(fils, Math.min(AIDES_AU_PLUS, Runtime.getRuntime().availableProcessors() - 1), une -> auNomDe.faire(deroulement.demandeur(), une), choses, acte, suite);
    }

    /** As above, with so many helpers at most, each of whom does a thing as {@code parUneAide} has it done. */
    static <T, R, E extends Exception> void repartir(Executor fils, int aidesAuPlus, Consumer<Runnable> parUneAide, List<T> choses, Function<T, R> acte,
            Suite<T, R, E> suite) throws E {
        Queue<FutureTask<R>> aPrendre = new ConcurrentLinkedQueue<>();
        Deque<FutureTask<R>> attendus = new ArrayDeque<>();
        Semaphore aides = new Semaphore(aidesAuPlus);
        Iterator<T> aVenir = choses.iterator();
        try {
            for (T chose : choses) {
                while (attendus.size() < AVANCE && aVenir.hasNext()) {
                    T suivante = aVenir.next();
                    FutureTask<R> tache = new FutureTask<>(() -> acte.apply(suivante));
                    attendus.add(tache);
                    aPrendre.add(tache);
                }
                while (!aPrendre.isEmpty() && aides.tryAcquire()) {
                    fils.execute(() -> aider(parUneAide, aPrendre, aides));
                }
                suite.donner(chose, obtenir(attendus.remove(), aPrendre));
            }
        } finally {
            aPrendre.clear();
        }
    }

    private static <R> FutureTask<R> suivante(FutureTask<R> voulue, Queue<FutureTask<R>> aPrendre) {
        return voulue.isDone() ? null : aPrendre.poll();
    }

    private static <R> void aider(Consumer<Runnable> parUneAide, Queue<FutureTask<R>> aPrendre, Semaphore aides) {
        try {
            for (FutureTask<R> une = aPrendre.poll(); une != null; une = aPrendre.poll()) {
                try {
                    parUneAide.accept(une);
                } finally {
                    // done, unless it could not begin
                    une.cancel(false);
                }
            }
        } finally {
            aides.release();
        }
    }

    /**
     * Done here unless another has taken it: the next ones are, meanwhile. One that is done is handed over at once: what is handed over lets
     * another begin, and whoever helps never lacks work.
     */
    private static <R> R obtenir(FutureTask<R> voulue, Queue<FutureTask<R>> aPrendre) {
        if (aPrendre.remove(voulue)) {
            voulue.run();
        }
        for (FutureTask<R> une = suivante(voulue, aPrendre); une != null; une = suivante(voulue, aPrendre)) {
            une.run();
        }
        try {
            return voulue.get();
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(arret);
        } catch (ExecutionException echec) {
            throw echec.getCause() instanceof RuntimeException raison ? raison : new IllegalStateException(echec.getCause());
        }
    }
}
