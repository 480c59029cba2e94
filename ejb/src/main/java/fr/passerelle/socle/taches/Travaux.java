package fr.passerelle.socle.taches;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Tranche;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The jobs and where each stands. For services only, hence no permission of its own. */
@ApplicationScoped
public class Travaux {

    @Inject
    private Instance<Travail> travaux;
    @Inject
    private ExecutionRepository executions;
    @Inject
    private Executant executant;
    @Inject
    private Clock horloge;
    /** Until this server has looked at the jobs once, none is late since before its start: it could not have taken it. */
    private volatile Instant enRetardDepuisAuPlus = Instant.EPOCH;

    /** At start: a job nobody knew is given its first time. */
    void connaitre() {
        enRetardDepuisAuPlus = horloge.instant();
        Set<String> connus = Set.copyOf(executions.connus());
        travaux.stream().filter(t -> !connus.contains(t.code())).forEach(executions::connaitre);
    }

    /** Takes, among the jobs whose time has come, those that no server has taken, and has them done. */
    public void veiller() {
        executions.tenir(executant.enCours());
        executions.reprendreLesAbandonnees();
        travaux.forEach(travail -> executions.reclamer(travail).ifPresent(executant::confier));
        enRetardDepuisAuPlus = Instant.EPOCH;
    }

    /** All jobs, by title. */
    public List<EtatTravail> etats() {
        Map<String, Travail> connus = travaux.stream().collect(Collectors.toMap(Travail::code, Function.identity()));
        return executions.etats().stream().filter(l -> connus.containsKey(l[0])).map(l -> {
            Travail travail = connus.get(l[0]);
            return new EtatTravail(travail.code(), travail.titre(), travail.cadence(), (Instant) l[1],
                    ExecutionRepository.execution(l, 2));
        }).sorted(Comparator.comparing(EtatTravail::titre)).toList();
    }

    /** By how much the job that waits longest is late; zero when none is. A server stopped for long starts on time. */
    public Duration retard() {
        Instant maintenant = horloge.instant();
        Instant depuis = etats().stream().filter(e -> !e.enCours()).map(EtatTravail::prochaine).min(Comparator.naturalOrder()).orElse(maintenant);
        Duration retard = Duration.between(depuis.isBefore(enRetardDepuisAuPlus) ? enRetardDepuisAuPlus : depuis, maintenant);
        return retard.isNegative() ? Duration.ZERO : retard;
    }

    /** The times a job was done, the latest first. */
    public Tranche<Execution> historique(String code, int page, int taille) {
        int voulue = Math.max(1, page);
        return new Tranche<>(executions.historique(trouver(code).code(), voulue, taille), executions.compter(code), voulue, taille);
    }

    /** Takes the job in the caller's transaction; empty when it is being done already. */
    public Optional<Prise> prendre(String code, String par, String motif) {
        return executions.demander(trouver(code), par, motif).map(Prise::new);
    }

    /** Does what was taken; comes back when it is done, or when the patience ends while it goes on. */
    public Execution faire(Prise prise, Duration patience) {
        Future<?> fil = executant.confier(prise.reclamation);
        try {
            fil.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tropLong) {
            return executions.execution(prise.reclamation.execution());
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException panne) {
            throw new IllegalStateException(panne.getCause());
        }
        return executions.execution(prise.reclamation.execution());
    }

    private Travail trouver(String code) {
        return travaux.stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow(() -> new Introuvable("travail " + code));
    }

    /** A job taken, to be done once the transaction that took it has ended. */
    public static final class Prise {

        private final Reclamation reclamation;

        private Prise(Reclamation reclamation) {
            this.reclamation = reclamation;
        }
    }
}
