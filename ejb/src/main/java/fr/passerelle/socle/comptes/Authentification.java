package fr.passerelle.socle.comptes;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Checks a name and a password. The answer and its time are the same whether the account exists or not; failures slow
 * down the account and the address they come from.
 */
@ApplicationScoped
public class Authentification {

    /** Checked when there is no account, so that its absence takes as long as a wrong password. */
    private static final String EMPREINTE_FACTICE = MotDePasse.choisir("Sans-compte-derriere-1", 10).empreinte();

    @Inject
    private CompteRepository comptes;
    @Inject
    private Capacites capacites;
    @Inject
    private EchecsParAdresse adresses;
    @Inject
    private ReglagesConnexion reglages;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** The caller when the password is right and nothing forbids to come in; else empty, without a reason. */
    @Transactional
    public Optional<Appelant> authentifier(String identifiant, String motDePasse, String adresse) {
        Instant maintenant = horloge.instant();
        Optional<Compte> trouve = comptes.pourChanger(identifiant);
        boolean juste = MotDePasse.correspond(motDePasse, trouve.map(Compte::empreinte).orElse(EMPREINTE_FACTICE));
        if (trouve.isEmpty()) {
            // what was typed is not kept: it may be a password, typed in the wrong field
            return refuser("inconnu", adresse, maintenant);
        }
        Compte compte = trouve.get();
        if (compte.estBloque(maintenant) || adresses.tropDEchecs(adresse, reglages, maintenant)) {
            return refuser(compte.identifiant(), adresse, maintenant);
        }
        if (!juste || !compte.estActif()) {
            compte.echouer(maintenant, reglages);
            return refuser(compte.identifiant(), adresse, maintenant);
        }
        compte.reussir(maintenant);
        journal.noterPour(compte.identifiant(), ActeJournal.CONNEXION, "compte", compte.identifiant(), null, null);
        return Optional.of(compte.enAppelant(capacites));
    }

    private Optional<Appelant> refuser(String compte, String adresse, Instant maintenant) {
        adresses.noter(adresse, maintenant);
        journal.noterPour("anonyme", ActeJournal.ECHEC_CONNEXION, "compte", compte, null, null);
        return Optional.empty();
    }
}
