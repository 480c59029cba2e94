package fr.passerelle.socle.taches;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

/** Does the jobs this server has taken, each beside the others: a long one keeps nobody waiting. */
@ApplicationScoped
class Executant {

    private static final Logger TRACES = System.getLogger(Executant.class.getName());

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService fils;
    @Inject
    private ExecutionRepository executions;
    @Inject
    private DansUneDemande demande;

    private final Set<Long> enCours = ConcurrentHashMap.newKeySet();

    Future<?> confier(Reclamation prise) {
        enCours.add(prise.execution());
        return fils.submit(() -> faire(prise));
    }

    Set<Long> enCours() {
        return Set.copyOf(enCours);
    }

    private void faire(Reclamation prise) {
        try {
            executions.finir(prise, demande.executer(prise.travail()), null);
        } catch (RuntimeException echec) {
            TRACES.log(Level.ERROR, "Travail " + prise.travail().code(), echec);
            executions.finir(prise, null, enClair(echec));
        } finally {
            enCours.remove(prise.execution());
        }
    }

    /** The first cause, which says what the wrappings around it do not. */
    private static String enClair(Throwable echec) {
        Throwable cause = echec;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : " – " + cause.getMessage());
    }
}
