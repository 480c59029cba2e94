package fr.passerelle.socle.comptes.confies;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Jeton;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.EtatCompte;
import fr.passerelle.socle.comptes.NouveauCompte;
import fr.passerelle.socle.comptes.faits.CompteOuvert;
import fr.passerelle.socle.comptes.faits.ComptesOuverts;
import fr.passerelle.socle.comptes.faits.LienVoulu;
import fr.passerelle.socle.comptes.faits.MotDePasseExige;
import fr.passerelle.socle.comptes.frein.Appareils;
import fr.passerelle.socle.comptes.motdepasse.EmpreinteLente;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Opens, suspends, opens again, closes the accounts of a capability's own people. An agent's is out of its reach, as if there were
 * none. For services only, which have made sure of who asks and of whose account it is.
 */
@ApplicationScoped
public class ComptesConfies {

    @Inject
    private EntityManager em;
    @Inject
    private Appareils appareils;
    @Inject
    private Event<CompteOuvert> ouvertures;
    @Inject
    private Event<ComptesOuverts> ouverturesEnNombre;
    @Inject
    private Event<MotDePasseExige> exiges;
    @Inject
    private Event<LienVoulu> liens;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** Opens an account, whose holder is sent what to choose a password with; gives its sign-in name. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String ouvrir(Population population, String prenom, String nom, String courriel) {
        NouveauCompte nouveau = ajouter(population, prenom, nom, courriel, null);
        journal.noter(ActeJournal.ADMINISTRATION, "compte", nouveau.identifiant(), "Compte ouvert", null);
        ouvertures.fire(new CompteOuvert(nouveau.identifiant(), nouveau.courriel()));
        return nouveau.identifiant();
    }

    /** The same for each of these, in their order; what they are sent leaves together. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> ouvrirTous(Population population, List<Personne> gens) {
        exigerPasDAgent(population);
        List<Identifiants> noms = gens.stream().map(g -> new Identifiants(g.prenom(), g.nom())).toList();
        Set<String> pris = new HashSet<>(pris(noms.stream().map(Identifiants::debut).distinct().toArray(String[]::new)));
        NouveauCompte[] ouverts = new NouveauCompte[gens.size()];
        for (Set<Integer> reste = rangs(gens.size()); !reste.isEmpty();) {
            reste.forEach(i -> {
                Personne g = gens.get(i);
                ouverts[i] = new NouveauCompte(noms.get(i).suivant(pris), g.prenom(), g.nom(), g.courriel(), null, Set.of(), population);
                ouverts[i].verifier();
                pris.add(ouverts[i].identifiant());
            });
            Set<String> faits = ajouterTous(reste.stream().map(i -> ouverts[i]).toList(), population);
            reste.removeIf(i -> faits.contains(ouverts[i].identifiant()));
        }
        List<NouveauCompte> tous = List.of(ouverts);
        journal.noterTous(ActeJournal.ADMINISTRATION, "compte", tous.stream().map(c -> new Journal.Note(c.identifiant(), "Compte ouvert", null)).toList());
        if (!tous.isEmpty()) {
            ouverturesEnNombre.fire(new ComptesOuverts(tous.stream().map(c -> new CompteOuvert(c.identifiant(), c.courriel())).toList()));
        }
        return tous.stream().map(NouveauCompte::identifiant).toList();
    }

    /** Someone an account is opened for. */
    public record Personne(String prenom, String nom, String courriel) {
    }

    private static Set<Integer> rangs(int combien) {
        return IntStream.range(0, combien).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sign-in names that begin so: an index finds each beginning. One that it misses is taken all the same, and refused then. */
    private List<String> pris(String[] debuts) {
        return Lignes.de(em.createNativeQuery("""
                select c.identifiant from unnest(cast(:debuts as text[])) d(debut)
                join comptes.compte c on c.identifiant >= d.debut and c.identifiant < d.debut || '~' and starts_with(c.identifiant, d.debut)""", String.class)
                .setParameter("debuts", debuts));
    }

    /** Tells which were opened: another act may have taken the name of one meanwhile. */
    private Set<String> ajouterTous(List<NouveauCompte> nouveaux, Population population) {
        return Set.copyOf(Lignes.<String>de(em.createNativeQuery("""
                insert into comptes.compte (identifiant, prenom, nom, courriel, population, empreinte, sessions_depuis, cree_le)
                select n.identifiant, n.prenom, n.nom, n.courriel, :population, :empreinte, :maintenant, :maintenant
                from unnest(cast(:identifiants as text[]), cast(:prenoms as text[]), cast(:noms as text[]), cast(:courriels as text[]))
                    with ordinality as n(identifiant, prenom, nom, courriel, rang) order by n.rang
                on conflict (identifiant) do nothing returning identifiant""", String.class)
                .setParameter("population", population.name()).setParameter("empreinte", SansSecret.EMPREINTE).setParameter("maintenant", maintenant())
                .setParameter("identifiants", textes(nouveaux, NouveauCompte::identifiant)).setParameter("prenoms", textes(nouveaux, NouveauCompte::prenom))
                .setParameter("noms", textes(nouveaux, NouveauCompte::nom)).setParameter("courriels", textes(nouveaux, NouveauCompte::courriel))));
    }

    private static String[] textes(List<NouveauCompte> comptes, Function<NouveauCompte, String> lequel) {
        return comptes.stream().map(lequel).toArray(String[]::new);
    }

    private static void exigerPasDAgent(Population population) {
        exiger(population != Population.AGENT, "COMPTE", null, "Un compte d’agent ne s’ouvre pas ainsi.");
    }

    /** Takes over an account that was elsewhere: nobody is written to, its holder asks for a password when they come. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String reprendre(Population population, String prenom, String nom, String courriel, Instant derniereConnexion) {
        NouveauCompte nouveau = ajouter(population, prenom, nom, courriel, derniereConnexion);
        journal.noter(ActeJournal.ADMINISTRATION, "compte", nouveau.identifiant(), "Compte repris", null);
        return nouveau.identifiant();
    }

    private NouveauCompte ajouter(Population population, String prenom, String nom, String courriel, Instant derniereConnexion) {
        exigerPasDAgent(population);
        Identifiants noms = new Identifiants(prenom, nom);
        Set<String> pris = Set.copyOf(Lignes.<String>de(em.createNativeQuery("select identifiant from comptes.compte where identifiant like :debut", String.class)
                .setParameter("debut", noms.debut() + "%")));
        NouveauCompte nouveau;
        do {
            nouveau = new NouveauCompte(noms.suivant(pris), prenom, nom, courriel, null, Set.of(), population);
            nouveau.verifier();
        } while (!ajouter(nouveau, derniereConnexion));
        return nouveau;
    }

    /** Two of one name at the same moment: the second takes the next number. */
    private boolean ajouter(NouveauCompte nouveau, Instant derniereConnexion) {
        return em.createNativeQuery("""
                insert into comptes.compte (identifiant, prenom, nom, courriel, population, empreinte, sessions_depuis, cree_le, derniere_connexion)
                values (:identifiant, :prenom, :nom, :courriel, :population, :empreinte, :maintenant, :maintenant, cast(:connexion as timestamptz))
                on conflict (identifiant) do nothing""")
                .setParameter("identifiant", nouveau.identifiant()).setParameter("prenom", nouveau.prenom()).setParameter("nom", nouveau.nom())
                .setParameter("courriel", nouveau.courriel()).setParameter("population", nouveau.population().name())
                .setParameter("empreinte", SansSecret.EMPREINTE).setParameter("maintenant", maintenant())
                .setParameter("connexion", derniereConnexion == null ? null : derniereConnexion.toString()).executeUpdate() == 1;
    }

    /** Its sessions end at once; its next click is refused. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void suspendre(String identifiant, String motif) {
        changer(identifiant, "Compte suspendu", motif, em.createNativeQuery("""
                update comptes.compte set etat = 'SUSPENDU', suspendu_motif = :motif, sessions_depuis = :maintenant,
                    fermeture_proposee_le = null, version = version + 1
                where identifiant = :identifiant and population <> 'AGENT' and etat = 'ACTIF'""")
                .setParameter("motif", motif).setParameter("maintenant", maintenant()));
    }

    /** Suspended or made to wait, it may be used again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rouvrir(String identifiant) {
        changer(identifiant, "Compte rouvert", null, em.createNativeQuery("""
                update comptes.compte set etat = 'ACTIF', suspendu_motif = null, echecs = 0, bloque_jusqua = null, version = version + 1
                where identifiant = :identifiant and population <> 'AGENT' and etat <> 'FERME'"""));
        appareils.remettreAZero(identifiant);
    }

    /** For good. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fermer(String identifiant, String motif) {
        changer(identifiant, "Compte fermé", motif, em.createNativeQuery("""
                update comptes.compte set etat = 'FERME', suspendu_motif = :motif, sessions_depuis = :maintenant, ferme_le = :maintenant,
                    fermeture_proposee_le = null, version = version + 1
                where identifiant = :identifiant and population <> 'AGENT' and etat <> 'FERME'""")
                .setParameter("motif", motif).setParameter("maintenant", maintenant()));
    }

    /** The password is worth nothing any more, the sessions end, and its holder is sent what to choose another with. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void exigerUnAutreMotDePasse(String identifiant, String motif) {
        changer(identifiant, "Nouveau mot de passe exigé", motif, em.createNativeQuery("""
                update comptes.compte set empreinte = :empreinte, sessions_depuis = :maintenant, version = version + 1
                where identifiant = :identifiant and population <> 'AGENT' and etat = 'ACTIF'""")
                .setParameter("empreinte", SansSecret.EMPREINTE).setParameter("maintenant", maintenant()));
        appareils.oublierLesAutres(identifiant);
        exiges.fire(new MotDePasseExige(identifiant, (String) em.createNativeQuery("select courriel from comptes.compte where identifiant = :identifiant",
                String.class).setParameter("identifiant", identifiant).getSingleResult()));
    }

    /** A slip of the pen, a marriage: the person is the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void nommer(String identifiant, String prenom, String nom) {
        changer(identifiant, "Nom corrigé", null, em.createNativeQuery("""
                update comptes.compte set prenom = :prenom, nom = :nom, version = version + 1
                where identifiant = :identifiant and population <> 'AGENT'""").setParameter("prenom", prenom).setParameter("nom", nom));
    }

    /** A link goes to its holder, by which they choose a password; the one of before serves meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void envoyerUnLien(String identifiant) {
        if (!lire(List.of(identifiant)).containsKey(identifiant)) {
            throw new Introuvable("compte");
        }
        liens.fire(new LienVoulu(identifiant));
    }

    /** Ends every session of those people, who may sign in again: one statement, however many they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int finirLesSessions(Collection<String> identifiants) {
        return em.createNativeQuery("""
                update comptes.compte set sessions_depuis = :maintenant
                where identifiant = any(:identifiants) and population <> 'AGENT'""")
                .setParameter("maintenant", maintenant()).setParameter("identifiants", identifiants.toArray(String[]::new)).executeUpdate();
    }

    /** Where those accounts stand, by sign-in name; an agent's is not there. */
    public Map<String, CompteConfie> lire(Collection<String> identifiants) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select identifiant, etat, derniere_connexion, bloque_jusqua from comptes.compte
                where identifiant = any(:identifiants) and population <> 'AGENT'""", Object[].class)
                .setParameter("identifiants", identifiants.toArray(String[]::new))).stream()
                .map(l -> new CompteConfie((String) l[0], EtatCompte.valueOf((String) l[1]), (Instant) l[2], (Instant) l[3]))
                .collect(Collectors.toMap(CompteConfie::identifiant, Function.identity()));
    }

    /** The open accounts of that population nobody has come in by since then, nor opened. */
    public List<String> sansConnexionDepuis(Population population, Instant limite) {
        return Lignes.de(em.createNativeQuery("""
                select identifiant from comptes.compte where population = :population and population <> 'AGENT' and etat <> 'FERME'
                    and coalesce(derniere_connexion, cree_le) < :limite order by identifiant""", String.class)
                .setParameter("population", population.name()).setParameter("limite", limite.atOffset(ZoneOffset.UTC)));
    }

    private void changer(String identifiant, String quoi, String motif, Query acte) {
        if (acte.setParameter("identifiant", identifiant).executeUpdate() == 0) {
            throw new Introuvable("compte");
        }
        journal.noter(ActeJournal.ADMINISTRATION, "compte", identifiant, quoi, motif);
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }

    /** Of a secret nobody has, drawn once: there is nothing to try there, and thousands of accounts may be opened at once. */
    private static final class SansSecret {
        private static final String EMPREINTE = EmpreinteLente.de(Jeton.nouveau());
    }
}
