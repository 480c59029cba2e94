package fr.passerelle.socle.comptes;

import fr.passerelle.socle.capacites.Population;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    private boolean motDePasseAChanger;
    /** Nobody's request: work done in the name of whoever asked for it. */
    private boolean auNomDe;

    /** The caller of this request; without any permission when nobody is signed in. */
    public Appelant courant() {
        if (identifiant == null) {
            throw new IllegalStateException("le portier n’a annoncé personne");
        }
        if (courant == null) {
            courant = comptes.parIdentifiant(identifiant).filter(Compte::estActif).filter(c -> !c.motDePasseAChanger()).map(droits::appelant)
                    .orElseGet(this::sansDroit);
        }
        return courant;
    }

    /** Whether that session of the caller may go on; it is then seen now. */
    boolean sessionVautEncore(long numero) {
        Instant maintenant = horloge.instant();
        Optional<CompteEtSession> trouve = comptes.avecSession(identifiant, numero).filter(CompteEtSession::estActif);
        motDePasseAChanger = trouve.filter(CompteEtSession::motDePasseAChanger).isPresent();
        courant = trouve.filter(t -> !motDePasseAChanger).map(t -> droits.appelant(t.identifiant(), t.nom(), t.population(), t.roles())).orElseGet(this::sansDroit);
        Optional<CompteEtSession> valide = trouve.filter(t -> t.vautEncore(maintenant, reglages.de(t.population())));
        valide.filter(t -> t.estARevoir(maintenant)).ifPresent(t -> comptes.noterVue(numero, maintenant));
        return valide.isPresent();
    }

    /** Whether the account may do nothing yet: somebody else knows its password. Known once its session was asked about. */
    boolean motDePasseAChanger() {
        return motDePasseAChanger;
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

    private Appelant sansDroit() {
        return new Appelant(identifiant, identifiant, Set.of(), Set.of(), List.of());
    }

    /**
     * An account and one of its sessions, as far as telling who calls and whether they may go on.
     *
     * @param roles the codes of those it holds
     * @param sessionsDepuis the sessions opened before are ended
     * @param session {@code null} when it has none of that number
     * @param motDePasseAChanger whether somebody else knows its password
     */
    record CompteEtSession(String identifiant, String nom, EtatCompte etat, Population population, Set<String> roles, Instant sessionsDepuis,
                           Session session, boolean motDePasseAChanger) {

        /** Being seen is written at most so often. */
        private static final Duration PAS = Duration.ofMinutes(1);

        /** @param finLe {@code null} when nobody ended it */
        record Session(long numero, Instant ouverteLe, Instant vueLe, Instant finLe) {
        }

        /** From the lines of the account, one for each of its roles. */
        static Optional<CompteEtSession> de(List<Object[]> lignes) {
            Set<String> roles = lignes.stream().map(l -> (String) l[6]).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
            return lignes.stream().findFirst().map(l -> new CompteEtSession((String) l[0], Compte.nomAffiche((String) l[1], (String) l[2]),
                    (EtatCompte) l[3], (Population) l[4], roles, (Instant) l[5],
                    l[7] == null ? null : new Session((Long) l[7], (Instant) l[8], (Instant) l[9], (Instant) l[10]),
                    (Boolean) l[11]));
        }

        boolean estActif() {
            return etat == EtatCompte.ACTIF;
        }

        /** Neither ended, nor older than allowed, nor idle for too long, nor opened before the account ended all of them. */
        boolean vautEncore(Instant maintenant, ReglagesSession.Limites limites) {
            return session != null && session.finLe() == null && !session.ouverteLe().isBefore(sessionsDepuis)
                    && maintenant.isBefore(session.ouverteLe().plus(limites.max()))
                    && maintenant.isBefore(session.vueLe().plus(limites.inactive()).plus(PAS));
        }

        boolean estARevoir(Instant maintenant) {
            return session.vueLe().plus(PAS).isBefore(maintenant);
        }
    }
}
