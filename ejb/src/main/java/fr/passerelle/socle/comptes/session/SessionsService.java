package fr.passerelle.socle.comptes.session;

import static fr.passerelle.socle.Permissions.COMPTES_ADMINISTRER;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.Coupe;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.comptes.ReglagesSession;
import fr.passerelle.socle.comptes.frein.AppareilMemorise;
import fr.passerelle.socle.comptes.frein.Appareils;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** One's sessions: opened, seen, ended; an administrator may end those of an account. */
@Stateless
public class SessionsService {

    private static final int NAVIGATEUR_MAX = 60;

    @Inject
    private EntityManager em;
    @Inject
    private Appelants appelants;
    @Inject
    private Appareils appareils;
    @Inject
    private ReglagesSession reglages;
    @Inject
    private Provenance provenance;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** Right after signing in. */
    @Ouvert("chacun ouvre une session en se connectant")
    public Ouverture ouvrir(String navigateur) {
        String compte = moi();
        List<Object[]> trouve = Lignes.de(em.createNativeQuery("""
                select connexion_precedente, population from comptes.compte where identifiant = :compte""", Object[].class)
                .setParameter("compte", compte));
        if (trouve.isEmpty()) {
            throw new Introuvable("compte");
        }
        Long numero = (Long) em.createNativeQuery("""
                insert into comptes.session (compte, ouverte_le, vue_le, adresse, navigateur)
                values (:compte, :maintenant, :maintenant, :adresse, :navigateur) returning id""", Long.class)
                .setParameter("compte", compte)
                .setParameter("maintenant", maintenant())
                .setParameter("adresse", provenance.adresse())
                .setParameter("navigateur", court(navigateur))
                .getSingleResult();
        Population population = Population.valueOf((String) trouve.get(0)[1]);
        return new Ouverture(numero, population, reglages.de(population).inactive(), (Instant) trouve.get(0)[0]);
    }

    /** The browser one has just signed in with is known from now on: gives the secret by which, which changes each time. */
    @Ouvert("chacun fait connaître le navigateur d’où il se connecte")
    public String connaitreLeNavigateur() {
        return appareils.retenir(moi());
    }

    /** The same for one who has given a code and wants none asked there for a time. */
    @Ouvert("chacun fait connaître le navigateur d’où il se connecte")
    public String seSouvenirDuNavigateur(String navigateur) {
        String secret = appareils.retenir(moi());
        String court = court(navigateur);
        appareils.seSouvenir(moi(), secret, court);
        journal.noter(ActeJournal.ADMINISTRATION, "compte", moi(), "Appareil dispensé du code pendant " + Appareils.SOUVENIR.toDays() + " jours\u202f: " + court, null);
        return secret;
    }

    /** Where one is asked for no code. */
    @Ouvert("chacun voit ses propres appareils")
    public List<AppareilMemorise> appareils() {
        return appareils.memorises(moi());
    }

    /** A code is asked again on that one. */
    @Ouvert("chacun oublie ses propres appareils")
    public void oublierLAppareil(long numero) {
        if (!appareils.oublier(moi(), numero)) {
            throw new Introuvable("appareil " + numero);
        }
        journal.noter(ActeJournal.ADMINISTRATION, "compte", moi(), "Appareil oublié\u202f: le code y est de nouveau demandé", null);
    }

    /** One's sessions that still go on, the latest seen first. */
    @Ouvert("chacun voit ses propres sessions")
    public List<SessionVue> miennes() {
        return enCours(moi());
    }

    /** Ends one of one's sessions, here or elsewhere. */
    @Ouvert("chacun ferme ses propres sessions")
    public void fermer(long numero) {
        if (finir("and id = :numero", moi(), numero) == 0) {
            throw new Introuvable("session " + numero);
        }
        journal.noter(ActeJournal.DECONNEXION, "compte", moi(), "Une session fermée à distance", null);
    }

    /** Ends all one's sessions, this one too. */
    @Ouvert("chacun ferme ses propres sessions")
    public void fermerToutes() {
        finir("", moi(), null);
        journal.noter(ActeJournal.DECONNEXION, "compte", moi(), "Toutes les sessions fermées", null);
    }

    /** One leaves. */
    @Ouvert("chacun peut se déconnecter")
    public void quitter(long numero) {
        finir("and id = :numero", moi(), numero);
        journal.noter(ActeJournal.DECONNEXION, "compte", moi(), null, null);
    }

    /** The sessions of an account that go on. */
    @Autorise(COMPTES_ADMINISTRER)
    public List<SessionVue> deCompte(String identifiant) {
        return enCours(identifiant);
    }

    /** Ends all the sessions of an account, which may sign in again. */
    @Autorise(COMPTES_ADMINISTRER)
    public void fermerCelles(String identifiant) {
        if (finir("", identifiant, null) == 0) {
            throw new Introuvable("session");
        }
        journal.noter(ActeJournal.ADMINISTRATION, "compte", identifiant, "Sessions fermées", null);
    }

    private int finir(String lesquelles, String compte, Long numero) {
        var requete = em.createNativeQuery("update comptes.session set fin_le = :maintenant where compte = :compte and fin_le is null "
                + lesquelles).setParameter("maintenant", maintenant()).setParameter("compte", compte);
        if (numero != null) {
            requete.setParameter("numero", numero);
        }
        return requete.executeUpdate();
    }

    private List<SessionVue> enCours(String compte) {
        List<?> population = Lignes.de(em.createNativeQuery("select population from comptes.compte where identifiant = :compte", String.class)
                .setParameter("compte", compte));
        return population.isEmpty() ? List.of() : enCours(compte, reglages.de(Population.valueOf((String) population.get(0))));
    }

    private List<SessionVue> enCours(String compte, ReglagesSession.Limites limites) {
        List<?> lignes = Lignes.de(em.createNativeQuery("""
                select s.id, s.ouverte_le, s.vue_le, s.adresse, s.navigateur
                from comptes.session s join comptes.compte c on c.identifiant = s.compte
                where s.compte = :compte and s.fin_le is null and s.ouverte_le >= c.sessions_depuis
                    and s.ouverte_le > :plusVieille and s.vue_le > :plusInactive
                order by s.vue_le desc, s.id desc""")
                .setParameter("compte", compte)
                .setParameter("plusVieille", maintenant().minus(limites.max()))
                .setParameter("plusInactive", maintenant().minus(limites.inactive())));
        return lignes.stream().map(Object[].class::cast)
                .map(l -> new SessionVue((Long) l[0], (Instant) l[1], (Instant) l[2], (String) l[3], (String) l[4])).toList();
    }

    private static String court(String navigateur) {
        return navigateur == null ? "navigateur inconnu" : Coupe.debut(navigateur, NAVIGATEUR_MAX);
    }

    private String moi() {
        return appelants.courant().identifiant();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
