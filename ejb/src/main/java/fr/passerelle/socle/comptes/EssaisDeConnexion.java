package fr.passerelle.socle.comptes;

import fr.passerelle.socle.comptes.frein.EchecsParAdresse;
import fr.passerelle.socle.comptes.frein.ReglagesConnexion;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * What a try to sign in finds and what it leaves: failures slow down the account and the address they come from. One that is made to
 * wait is no failure, and leaves nothing.
 */
@ApplicationScoped
class EssaisDeConnexion {

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

    /**
     * @param empreinte of the account's password; empty when there is no account
     * @param attend whether it must wait, so that the password is not even looked at
     */
    record Essai(Optional<String> empreinte, boolean attend) {
    }

    @Transactional
    Essai preparer(EntreeParMotDePasse saisi, String adresse) {
        Optional<Compte> compte = comptes.parIdentifiant(saisi.identifiant());
        return new Essai(compte.map(Compte::empreinte), attend(compte, adresse));
    }

    /** @param juste the digest that what was typed is the secret of; {@code null} when it is not */
    @Transactional
    Optional<Authentification.Reconnu> conclure(EntreeParMotDePasse saisi, String juste, String adresse) {
        Instant maintenant = horloge.instant();
        Optional<Compte> trouve = comptes.pourChanger(saisi.identifiant());
        if (trouve.isEmpty()) {
            // what was typed is not kept: it may be a password, typed in the wrong field
            return refuser("inconnu", adresse, maintenant, null);
        }
        Compte compte = trouve.get();
        if (compte.estBloque(maintenant)) {
            // others failed while this one was looked at: many at once try no more than in turn
            return Optional.empty();
        }
        if (!compte.empreinte().equals(juste) || !compte.estActif() || compte.population() != saisi.porte()) {
            compte.echouer(maintenant, reglages);
            return refuser(compte.identifiant(), adresse, maintenant, null);
        }
        boolean attendUnCode = droits.demandeUnCode(compte, reglages);
        if (!attendUnCode) {
            entrer(compte, maintenant, null);
        }
        return Optional.of(new Authentification.Reconnu(droits.appelant(compte), attendUnCode));
    }

    /** Holds the account until the end of the act, like whoever is about to confirm. */
    @Transactional
    boolean attend(String identifiant, String adresse) {
        return attend(comptes.pourChanger(identifiant), adresse);
    }

    @Transactional
    Optional<Appelant> confirmer(String identifiant, boolean juste, String adresse) {
        Instant maintenant = horloge.instant();
        Compte compte = comptes.pourChanger(identifiant).orElseThrow();
        if (compte.estBloque(maintenant)) {
            return Optional.empty();
        }
        if (!juste || !compte.estActif()) {
            compte.echouer(maintenant, reglages);
            return refuser(compte.identifiant(), adresse, maintenant, "Code");
        }
        entrer(compte, maintenant, "Avec un code");
        return Optional.of(droits.appelant(compte));
    }

    private boolean attend(Optional<Compte> compte, String adresse) {
        Instant maintenant = horloge.instant();
        return compte.filter(c -> c.estBloque(maintenant)).isPresent() || adresses.tropDEchecs(adresse, reglages, maintenant);
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
