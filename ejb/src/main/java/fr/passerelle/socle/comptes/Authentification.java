package fr.passerelle.socle.comptes;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.comptes.motdepasse.EmpreinteLente;
import fr.passerelle.socle.comptes.motdepasse.MotDePasse;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Checks a name and a password. The answer and its time are the same whether the account exists or not, and whether it is at
 * its own door or not; failures slow down the account and the address they come from.
 */
@ApplicationScoped
public class Authentification {

    /** Checked when there is no account, so that its absence takes as long as a wrong password. */
    private static final String EMPREINTE_FACTICE = EmpreinteLente.de("Sans-compte-derriere-1");

    @Inject
    private CompteRepository comptes;
    @Inject
    private Droits droits;
    @Inject
    private EchecsParAdresse adresses;
    @Inject
    private ReglagesConnexion reglages;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** Whose password was right; not in yet while a code is waited for. */
    record Reconnu(Appelant appelant, boolean attendUnCode) {
    }

    /** Who it is when the password is right and nothing forbids to come in by that door; else empty, without a reason. */
    @Transactional
    Optional<Reconnu> authentifier(Population porte, String identifiant, String motDePasse, String adresse) {
        Instant maintenant = horloge.instant();
        Optional<Compte> trouve = comptes.pourChanger(identifiant);
        boolean juste = MotDePasse.correspond(motDePasse, trouve.map(Compte::empreinte).orElse(EMPREINTE_FACTICE));
        if (trouve.isEmpty()) {
            // what was typed is not kept: it may be a password, typed in the wrong field
            return refuser("inconnu", adresse, maintenant, null);
        }
        Compte compte = trouve.get();
        if (attend(compte, adresse, maintenant)) {
            return refuser(compte.identifiant(), adresse, maintenant, null);
        }
        if (!juste || !compte.estActif() || compte.population() != porte) {
            compte.echouer(maintenant, reglages);
            return refuser(compte.identifiant(), adresse, maintenant, null);
        }
        boolean attendUnCode = droits.demandeUnCode(compte, reglages);
        if (!attendUnCode) {
            entrer(compte, maintenant, null);
        }
        return Optional.of(new Reconnu(droits.appelant(compte), attendUnCode));
    }

    /** Whoever gave the right password has given a code: lets in when it is the right one and nothing forbids it. */
    @Transactional
    public Optional<Appelant> confirmer(String identifiant, boolean juste, String adresse) {
        Instant maintenant = horloge.instant();
        Compte compte = comptes.pourChanger(identifiant).orElseThrow();
        if (attend(compte, adresse, maintenant)) {
            return refuser(compte.identifiant(), adresse, maintenant, "Code");
        }
        if (!juste || !compte.estActif()) {
            compte.echouer(maintenant, reglages);
            return refuser(compte.identifiant(), adresse, maintenant, "Code");
        }
        entrer(compte, maintenant, "Avec un code");
        return Optional.of(droits.appelant(compte));
    }

    private boolean attend(Compte compte, String adresse, Instant maintenant) {
        return compte.estBloque(maintenant) || adresses.tropDEchecs(adresse, reglages, maintenant);
    }

    private void entrer(Compte compte, Instant maintenant, String detail) {
        compte.reussir(maintenant);
        journal.noterPour(compte.identifiant(), ActeJournal.CONNEXION, "compte", compte.identifiant(), detail, null);
    }

    private <T> Optional<T> refuser(String compte, String adresse, Instant maintenant, String detail) {
        adresses.noter(adresse, maintenant);
        journal.noterPour("anonyme", ActeJournal.ECHEC_CONNEXION, "compte", compte, detail, null);
        return Optional.empty();
    }
}
