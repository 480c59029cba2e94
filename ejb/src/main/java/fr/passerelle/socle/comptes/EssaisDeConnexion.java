package fr.passerelle.socle.comptes;

import fr.passerelle.socle.comptes.faits.PremiereConnexion;
import fr.passerelle.socle.comptes.frein.Appareils;
import fr.passerelle.socle.comptes.frein.Freins;
import fr.passerelle.socle.comptes.frein.ReglagesConnexion;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * What a try to sign in finds and what it leaves: failures slow down the account and the address they come from, or the browser when
 * the account knows it. One that is made to wait is no failure, and leaves nothing.
 */
@ApplicationScoped
class EssaisDeConnexion {

    @Inject
    private CompteRepository comptes;
    @Inject
    private Droits droits;
    @Inject
    private Freins freins;
    @Inject
    private Appareils appareils;
    @Inject
    private ReglagesConnexion reglages;
    @Inject
    private Event<PremiereConnexion> premieres;
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
    Essai preparer(EntreeParMotDePasse saisi, String reseau) {
        Optional<Compte> compte = comptes.parIdentifiant(saisi.identifiant());
        return new Essai(compte.map(Compte::empreinte), attend(compte, reseau));
    }

    /** @param juste the digest that what was typed is the secret of; {@code null} when it is not */
    @Transactional
    Optional<Authentification.Reconnu> conclure(EntreeParMotDePasse saisi, String juste, String reseau) {
        Instant maintenant = horloge.instant();
        Optional<Compte> trouve = comptes.pourChanger(saisi.identifiant());
        if (trouve.isEmpty()) {
            // what was typed is not kept: it may be a password, typed in the wrong field
            freins.compter(cle(reseau), reglages.parAdresse());
            return refuser("inconnu", null);
        }
        Compte compte = trouve.get();
        if (bloque(compte, maintenant)) {
            // others failed while this one was looked at: many at once try no more than in turn
            return Optional.empty();
        }
        if (!compte.empreinte().equals(juste) || !compte.estActif() || compte.population() != saisi.porte()) {
            return echouer(compte, reseau, maintenant, null);
        }
        boolean demandeUnCode = droits.demandeUnCode(compte, reglages);
        boolean attendUnCode = demandeUnCode && !appareils.dispenseDuCode(compte.identifiant());
        if (!attendUnCode) {
            entrer(compte, maintenant, demandeUnCode ? "D’un appareil reconnu" : null);
        }
        return Optional.of(new Authentification.Reconnu(droits.appelant(compte), attendUnCode));
    }

    /** Holds the account until the end of the act, like whoever is about to confirm. */
    @Transactional
    boolean attend(String identifiant, String reseau) {
        return attend(comptes.pourChanger(identifiant), reseau);
    }

    @Transactional
    Optional<Appelant> confirmer(String identifiant, boolean juste, String reseau) {
        Instant maintenant = horloge.instant();
        Compte compte = comptes.pourChanger(identifiant).orElseThrow();
        if (bloque(compte, maintenant)) {
            return Optional.empty();
        }
        if (!juste || !compte.estActif()) {
            return echouer(compte, reseau, maintenant, "Code");
        }
        entrer(compte, maintenant, "Avec un code");
        return Optional.of(droits.appelant(compte));
    }

    /** That too much comes from an address is told, whatever the account; that an account waits is not. */
    private boolean attend(Optional<Compte> compte, String reseau) {
        if (compte.flatMap(c -> appareils.connuDe(c.identifiant())).isEmpty()) {
            freins.exiger(cle(reseau), reglages.parAdresse(), "R-USAG-57", "Beaucoup d’échecs viennent de votre réseau\u202f: pour l’instant, seuls"
                    + " y entrent les navigateurs d’où l’on est déjà entré.");
        }
        return compte.filter(c -> bloque(c, horloge.instant())).isPresent();
    }

    /** What others try on an account does not hold back a browser it knows, which waits for its own failures. */
    private boolean bloque(Compte compte, Instant maintenant) {
        return appareils.connuDe(compte.identifiant()).map(a -> a.estBloque(maintenant)).orElseGet(() -> compte.estBloque(maintenant));
    }

    private void entrer(Compte compte, Instant maintenant, String detail) {
        boolean jamaisEntre = compte.jamaisEntre();
        compte.reussir(maintenant);
        journal.noterPour(compte.identifiant(), ActeJournal.CONNEXION, "compte", compte.identifiant(), detail, null);
        if (jamaisEntre) {
            premieres.fire(new PremiereConnexion(compte.identifiant()));
        }
    }

    private <T> Optional<T> echouer(Compte compte, String reseau, Instant maintenant, String detail) {
        compte.echouer(maintenant, reglages);
        appareils.connuDe(compte.identifiant()).ifPresentOrElse(a -> appareils.echouer(a, reglages),
                () -> freins.compter(cle(reseau), reglages.parAdresse()));
        return refuser(compte.identifiant(), detail);
    }

    private static String cle(String reseau) {
        return "connexion " + reseau;
    }

    private <T> Optional<T> refuser(String compte, String detail) {
        journal.noterPour("anonyme", ActeJournal.ECHEC_CONNEXION, "compte", compte, detail, null);
        return Optional.empty();
    }
}
