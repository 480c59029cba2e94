package fr.passerelle.socle.comptes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who calls. The account and its rights are read once per request, with the session it comes by; a suspended or closed
 * account has no permission at all, from its very next request on, and a right that has ended is gone as soon.
 */
@RequestScoped
public class Appelants {

    @Inject
    private CompteRepository comptes;
    @Inject
    private Droits droits;
    @Inject
    private ReglagesSession reglages;
    @Inject
    private Clock horloge;

    private String identifiant;
    private Appelant courant;
    /** Nobody's request: work done in the name of whoever asked for it. */
    private boolean auNomDe;

    /** The caller of this request; without any permission when nobody is signed in. */
    public Appelant courant() {
        if (identifiant == null) {
            throw new IllegalStateException("le portier n’a annoncé personne");
        }
        if (courant == null) {
            courant = enAppelant(comptes.parIdentifiant(identifiant).filter(Compte::estActif));
        }
        return courant;
    }

    /** Whether that session of the caller may go on; it is then seen now. */
    boolean sessionVautEncore(long numero) {
        Instant maintenant = horloge.instant();
        Optional<CompteEtSession> trouves = comptes.avecSession(identifiant, numero).filter(t -> t.compte().estActif());
        courant = enAppelant(trouves.map(CompteEtSession::compte));
        Optional<CompteEtSession> valide = trouves.filter(t -> t.session() != null
                && t.session().vautEncore(maintenant, t.compte().sessionsDepuis(), reglages.de(t.compte().population())));
        valide.ifPresent(t -> t.session().voir(maintenant));
        return valide.isPresent();
    }

    /** The gate announces who the server says is calling; the account is read when someone asks. Tells who acts. */
    String annoncer(String nom) {
        if (!auNomDe && !nom.equals(identifiant)) {
            identifiant = nom;
            courant = null;
        }
        return identifiant;
    }

    /** All that follows is done in that name, whoever the server says is calling. */
    void agirPour(String nom) {
        if (identifiant != null) {
            throw new IllegalStateException("la demande est déjà celle de quelqu’un");
        }
        identifiant = nom;
        auNomDe = true;
    }

    private Appelant enAppelant(Optional<Compte> compte) {
        return compte.map(droits::appelant).orElseGet(() -> new Appelant(identifiant, identifiant, Set.of(), Set.of(), List.of()));
    }

    /**
     * An account and one of its sessions.
     *
     * @param session {@code null} when it has none of that number
     */
    record CompteEtSession(Compte compte, SessionOuverte session) {
    }
}
