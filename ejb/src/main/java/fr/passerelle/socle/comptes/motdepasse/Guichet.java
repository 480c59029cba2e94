package fr.passerelle.socle.comptes.motdepasse;

import fr.passerelle.socle.commun.AttenteDemandee;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Lets a few through at once, has a few more wait a little, and asks the others to come back: what is slow on purpose takes neither
 * the memory of the server nor the threads of those who work.
 */
final class Guichet {

    private final Semaphore places;
    private final int file;
    private final Duration patience;
    private final AtomicInteger attendent = new AtomicInteger();

    /**
     * @param places how many at once
     * @param file how many may wait for one of them
     * @param patience how long they may
     */
    Guichet(int places, int file, Duration patience) {
        this.places = new Semaphore(places, true);
        this.file = file;
        this.patience = patience;
    }

    <T> T passer(Supplier<T> acte) {
        if (!entrer()) {
            throw new AttenteDemandee("R-USAG-57", "Beaucoup de personnes se présentent au même instant. Réessayez dans quelques secondes.", patience);
        }
        try {
            return acte.get();
        } finally {
            places.release();
        }
    }

    private boolean entrer() {
        if (places.tryAcquire()) {
            return true;
        }
        try {
            return attendent.incrementAndGet() <= file && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            attendent.decrementAndGet();
        }
    }
}
