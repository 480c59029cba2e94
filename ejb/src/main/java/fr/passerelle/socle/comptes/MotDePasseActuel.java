package fr.passerelle.socle.comptes;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.comptes.frein.ReglagesConnexion;
import fr.passerelle.socle.comptes.motdepasse.MotDePasse;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Whoever is in gives their password again before something grave. A wrong one slows the account as at the door, is told in the
 * journal, and ends the session after a few: it may be in other hands.
 */
@ApplicationScoped
public class MotDePasseActuel {

    @Inject
    private CompteRepository comptes;
    @Inject
    private Essai essai;

    /** Refuses, unless that is the password of that account, in a session of its own that goes on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void exiger(String identifiant, long session, String saisi) {
        exiger(identifiant, session, saisi, "ancien", "L’ancien mot de passe n’est pas le bon.");
    }

    /** The same, said beside that field. For services that ask for it before an act of their own. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void exiger(String identifiant, long session, String saisi, String champ, String message) {
        String empreinte = comptes.parIdentifiant(identifiant).filter(Compte::estActif).map(Compte::empreinte).orElseThrow();
        boolean accepte = essai.noter(identifiant, session, MotDePasse.correspond(saisi == null ? "" : saisi, empreinte));
        RegleRefusee.exiger(accepte, "R-USAG-60", champ, message);
    }

    /** In a transaction of its own: what is refused is counted all the same. Under a lock: many tries at once are no more than in turn. */
    @ApplicationScoped
    static class Essai {

        @Inject
        private EntityManager em;
        @Inject
        private CompteRepository comptes;
        @Inject
        private ReglagesConnexion reglages;
        @Inject
        private Journal journal;
        @Inject
        private Clock horloge;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        boolean noter(String identifiant, long numero, boolean juste) {
            Compte compte = comptes.pourChanger(identifiant).orElseThrow();
            SessionOuverte session = Verrous.prendre(em, SessionOuverte.class, numero).orElse(null);
            if (session == null || !session.estEnCoursPour(identifiant)) {
                return false;
            }
            if (juste) {
                session.reussir();
                return true;
            }
            Instant maintenant = horloge.instant();
            compte.echouer(maintenant, reglages);
            journal.noterPour(identifiant, ActeJournal.ECHEC_CONNEXION, "compte", identifiant, "Mot de passe actuel", null);
            if (session.echouer(maintenant, reglages.essaisLibres())) {
                journal.noterPour(identifiant, ActeJournal.DECONNEXION, "compte", identifiant,
                        "Session fermée après " + reglages.essaisLibres() + " mots de passe faux", null);
            }
            return false;
        }
    }
}
