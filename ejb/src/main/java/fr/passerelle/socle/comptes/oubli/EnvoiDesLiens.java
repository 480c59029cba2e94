package fr.passerelle.socle.comptes.oubli;

import fr.passerelle.socle.TextesDuSocle;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Looks for the account and puts the mail in the outbox once the person has been answered: the answer takes the same time
 * whether there is an account or not, because it is given before anyone looks.
 */
@ApplicationScoped
class EnvoiDesLiens {

    static final Duration VALIDITE = Duration.ofMinutes(30);
    private static final Logger TRACES = System.getLogger(EnvoiDesLiens.class.getName());
    private static final int LIENS_PAR_HEURE = 3;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService fils;
    @Inject
    private Preparation preparation;

    void confier(@Observes(during = TransactionPhase.AFTER_SUCCESS) DemandeDeLien demande) {
        fils.execute(() -> {
            try {
                preparation.preparer(demande);
            } catch (RuntimeException echec) {
                TRACES.log(Level.ERROR, "Lien de mot de passe\u202f: demande " + demande.numero(), echec);
            }
        });
    }

    /** The part that has a transaction, in a request of its own. */
    @ApplicationScoped
    static class Preparation {

        @Inject
        private EntityManager em;
        @Inject
        private Courriels courriels;
        @Inject
        private Liens liens;
        @Inject
        private Provenance provenance;
        @Inject
        private Journal journal;
        @Inject
        private Clock horloge;

        @ActivateRequestContext
        @Transactional
        void preparer(DemandeDeLien demande) {
            provenance.venirDe(demande.adresse());
            List<Object[]> trouves = comptes(demande.saisi());
            // none, or several that share an address: nobody is told which
            if (trouves.size() == 1 && estSure(trouves.get(0))) {
                envoyer(demande, (String) trouves.get(0)[0], (String) trouves.get(0)[1]);
            }
        }

        /** Whoever has just changed the address of an account must not get its password that way. */
        private boolean estSure(Object[] compte) {
            boolean sure = compte[2] == null || !horloge.instant().isBefore((Instant) compte[2]);
            if (!sure) {
                journal.noterPour("anonyme", ActeJournal.ADMINISTRATION, "compte", (String) compte[0],
                        "Lien refusé pour un mot de passe oublié\u202f: adresse changée depuis peu", null);
            }
            return sure;
        }

        private void envoyer(DemandeDeLien demande, String compte, String courriel) {
            if (liens.recents(compte) >= LIENS_PAR_HEURE) {
                return;
            }
            courriels.deposer(TextesDuSocle.MOT_DE_PASSE_OUBLIE, courriel, Map.of("lien", liens.faire(demande.numero(), compte, VALIDITE),
                    "minutes", Long.toString(VALIDITE.toMinutes())), "compte", compte, horloge.instant().plus(VALIDITE));
            journal.noterPour("anonyme", ActeJournal.ADMINISTRATION, "compte", compte, "Lien envoyé pour un mot de passe oublié", null);
        }

        /** The active account of that name or of that address, with its address, and from when it is sure. */
        private List<Object[]> comptes(String saisi) {
            return Lignes.de(em.createNativeQuery("""
                    select identifiant, courriel, adresse_sure_le from comptes.compte
                    where etat = 'ACTIF' and courriel is not null and (identifiant = lower(:saisi) or lower(courriel) = lower(:saisi))""",
                    Object[].class).setParameter("saisi", saisi));
        }
    }
}
