package fr.passerelle.socle.taches.demande;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.comptes.AuNomDe;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Does the tasks that wait, a few side by side, each once among all servers. */
@ApplicationScoped
class Coureur {

    private static final Logger TRACES = System.getLogger(Coureur.class.getName());
    private static final int ESSAIS_AU_PLUS = 3;
    private static final int CELUI_DU_SERVEUR = 0;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService fils;
    @Inject
    private Taches taches;
    @Inject
    private TacheRepository depot;
    @Inject
    private Etapes etapes;
    @Inject
    private AuNomDe auNomDe;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;
    @Inject
    private UserTransaction transaction;

    private final Set<Long> enCours = ConcurrentHashMap.newKeySet();
    private final AtomicInteger appels = new AtomicInteger();
    private Semaphore places;

    @PostConstruct
    void compterLesPlaces() {
        places = new Semaphore(Math.max(1, reglages.entier(ReglagesTaches.A_LA_FOIS)));
    }

    void commencer(@Observes(during = TransactionPhase.AFTER_SUCCESS) TacheDemandee demandee) {
        fils.execute(this::courir);
    }

    /** Every minute: what is being done still is, what a server left is taken back, what nobody has taken is. */
    void veiller() {
        depot.tenir(enCours);
        etapes.reprendreLesAbandonnees(ESSAIS_AU_PLUS);
        fils.execute(this::courir);
    }

    /** Whoever comes while every place is taken is counted: a place that frees looks once more. */
    private void courir() {
        appels.incrementAndGet();
        int vus;
        do {
            vus = appels.get();
            while (places.tryAcquire()) {
                boolean faite;
                try {
                    faite = faireLaSuivante();
                } finally {
                    places.release();
                }
                if (!faite) {
                    break;
                }
            }
        } while (vus != appels.get());
    }

    private boolean faireLaSuivante() {
        Optional<Prise> prise = depot.prendre();
        prise.ifPresent(p -> {
            enCours.add(p.id());
            try {
                donnerLeTemps(reglages.entier(ReglagesTaches.DUREE));
                auNomDe.faire(p.demandeur(), () -> faire(p));
            } catch (RuntimeException echec) {
                TRACES.log(Level.ERROR, "Tâche " + p.id(), echec);
            } finally {
                donnerLeTemps(CELUI_DU_SERVEUR);
                enCours.remove(p.id());
            }
        });
        return prise.isPresent();
    }

    /** To the transactions this thread begins from now on: nobody waits for them, and the server's own time is for those somebody waits for. */
    private void donnerLeTemps(int secondes) {
        try {
            transaction.setTransactionTimeout(secondes);
        } catch (SystemException panne) {
            throw new IllegalStateException(panne);
        }
    }

    private void faire(Prise prise) {
        Deroulement deroulement = new Deroulement(prise, etapes, horloge);
        try {
            etapes.commencer(prise);
            String issue = taches.trouver(prise.code()).orElseThrow().executer(deroulement);
            if (!deroulement.estConclue()) {
                etapes.faire(prise, issue, deroulement);
            } else if (depot.estEnCours(prise)) {
                throw new IllegalStateException("Elle s’est dite faite dans une transaction qui fut défaite");
            }
        } catch (TacheArretee arret) {
            deroulement.oublierLeBrouillon();
            etapes.arreter(prise, arret.etat(), arret.getMessage(), deroulement);
        } catch (RegleRefusee refus) {
            etapes.arreter(prise, EtatTache.ECHOUEE, refus.getMessage(), deroulement);
        } catch (Exception panne) {
            // a commit that fails throws what no signature tells
            TRACES.log(Level.ERROR, "Tâche " + prise.id() + " (" + prise.code() + ")", panne);
            deroulement.oublierLeBrouillon();
            etapes.arreter(prise, EtatTache.ECHOUEE, "Une panne l’a arrêtée. Signalez-la à l’informatique sous le numéro " + prise.id() + "."
                    + etapes.ceQuiReste(prise), deroulement);
        } finally {
            deroulement.oublierLeBrouillon();
        }
    }
}
