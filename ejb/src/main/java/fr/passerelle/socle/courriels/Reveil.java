package fr.passerelle.socle.courriels;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** Once an act that put a mail is committed, the mail goes without waiting for the next minute. */
@ApplicationScoped
class Reveil {

    private static final Logger TRACES = System.getLogger(Reveil.class.getName());

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService fils;
    @Inject
    private EnvoiDesCourriels envoi;

    private final AtomicBoolean demande = new AtomicBoolean();

    void reveiller(@Observes(during = TransactionPhase.AFTER_SUCCESS) CourrielDepose depot) {
        if (demande.compareAndSet(false, true)) {
            fils.execute(this::envoyer);
        }
    }

    private void envoyer() {
        demande.set(false);
        try {
            envoi.executer();
        } catch (RuntimeException echec) {
            TRACES.log(Level.WARNING, "Envoi des courriels\u202f; la prochaine minute le reprendra", echec);
        }
    }
}
