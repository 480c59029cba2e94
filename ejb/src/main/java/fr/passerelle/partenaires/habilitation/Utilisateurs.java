package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.habilitation.tenue.DroitsFinis;
import fr.passerelle.partenaires.nomenclature.EtatUtilisateur;
import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.acces.CodeRemis;
import fr.passerelle.socle.comptes.acces.CodesRemis;
import fr.passerelle.socle.comptes.confies.ComptesConfies;
import fr.passerelle.socle.comptes.faits.PremiereConnexion;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The people of partners. For services only, which have made sure of who asks. */
@ApplicationScoped
public class Utilisateurs {

    static final String OBJET = "utilisateur";
    private static final String COURRIEL_PRIS = "Cette adresse est déjà celle de quelqu’un\u202f: chacun a la sienne, et ne la partage pas.";

    @Inject
    private HabilitationRepository depot;
    @Inject
    private ComptesConfies comptes;
    @Inject
    private CodesRemis codes;
    @Inject
    private Administrateurs administrateurs;
    @Inject
    private Event<DroitsFinis> finis;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    public Optional<UtilisateurVu> parCompte(String compte) {
        return depot.parCompte(compte);
    }

    /** @throws fr.passerelle.socle.commun.Introuvable when there is no such person */
    public UtilisateurVu trouver(long utilisateur) {
        return depot.vu(utilisateur);
    }

    /** All of them, those who have left too, by name. */
    public List<UtilisateurVu> duPartenaire(long partenaire) {
        return depot.duPartenaire(partenaire);
    }

    /** Whoever that partner wrote to at that address and who has not left. */
    public Optional<UtilisateurVu> parCourriel(long partenaire, String courriel) {
        return depot.parCourriel(partenaire, courriel);
    }

    /** Someone new, whose account is opened; they are sent what to choose its password with. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long inscrire(long partenaire, UtilisateurSaisi saisi, String auteur) {
        verifier(saisi);
        return ajouter(partenaire, saisi, comptes.ouvrir(Population.PARTENAIRE, saisi.prenom(), saisi.nom(), saisi.courriel()), auteur);
    }

    /** Someone to register with others. */
    record Inscription(long partenaire, UtilisateurSaisi saisi) {
    }

    /** The same for each of these, in their order: written in a few statements, however many they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Long> inscrireTous(List<Inscription> nouveaux, String auteur) {
        nouveaux.forEach(n -> n.saisi().verifier());
        List<String> courriels = nouveaux.stream().map(n -> n.saisi().courriel().toLowerCase(Locale.ROOT)).toList();
        exiger(Set.copyOf(courriels).size() == courriels.size() && depot.parCourriels(courriels).isEmpty(), "E-EMAIL", "courriel", COURRIEL_PRIS);
        List<String> ouverts = comptes.ouvrirTous(Population.PARTENAIRE, nouveaux.stream()
                .map(n -> new ComptesConfies.Personne(n.saisi().prenom(), n.saisi().nom(), n.saisi().courriel())).toList());
        List<Long> ids = depot.inscrireTous(nouveaux, ouverts, auteur, horloge.instant());
        journal.noterTous(ActeJournal.CREATION, OBJET, IntStream.range(0, ids.size())
                .mapToObj(i -> new Journal.Note(String.valueOf(ids.get(i)), "Personne inscrite, compte " + ouverts.get(i), null)).toList());
        return ids;
    }

    /** Someone proposed: listed, without an account until a right is given to them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long proposer(long partenaire, UtilisateurSaisi saisi, String auteur) {
        verifier(saisi);
        return ajouter(partenaire, saisi, null, auteur);
    }

    /** Whoever is given a right has an account to use it with. */
    void ouvrirSonCompte(Utilisateur qui) {
        if (qui.compte() == null) {
            UtilisateurVu vu = qui.vu(false);
            qui.recevoirUnCompte(comptes.ouvrir(Population.PARTENAIRE, vu.prenom(), vu.nom(), vu.courriel()));
        }
    }

    /** Someone who had an account elsewhere, and last came in then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long reprendre(long partenaire, UtilisateurSaisi saisi, Instant derniereConnexion, String auteur) {
        verifier(saisi);
        return entrer(ajouter(partenaire, saisi, comptes.reprendre(Population.PARTENAIRE, saisi.prenom(), saisi.nom(), saisi.courriel(), derniereConnexion), auteur),
                derniereConnexion);
    }

    private long entrer(long utilisateur, Instant derniereConnexion) {
        if (derniereConnexion != null) {
            depot.tenirUtilisateur(utilisateur).passer(EtatUtilisateur.ACTIF);
        }
        return utilisateur;
    }

    /** Someone who has an account here already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long rattacher(long partenaire, UtilisateurSaisi saisi, String compte, String auteur) {
        verifier(saisi);
        exiger(comptes.lire(List.of(compte)).containsKey(compte), "R-PART-15", "courriel", "Ce compte n’est pas de ceux des partenaires.");
        exiger(depot.parCompte(compte).isEmpty(), "R-PART-15", "courriel", "Ce compte est déjà celui d’une personne d’un partenaire.");
        return ajouter(partenaire, saisi, compte, auteur);
    }

    private void verifier(UtilisateurSaisi saisi) {
        saisi.verifier();
        exiger(!depot.courrielPris(saisi.courriel()), "E-EMAIL", "courriel", COURRIEL_PRIS);
    }

    private long ajouter(long partenaire, UtilisateurSaisi saisi, String compte, String auteur) {
        Utilisateur nouveau = new Utilisateur(partenaire, saisi, compte, auteur, horloge.instant());
        depot.ajouter(nouveau);
        noter(ActeJournal.CREATION, nouveau.id(), compte == null ? "Personne proposée" : "Personne inscrite, compte " + compte, null);
        return nouveau.id();
    }

    /** A departure, in one act: the rights and the seat end, the account is closed, its sessions with it (R-PART-14). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void partir(long utilisateur, LocalDate jour, Acteur acteur) {
        clore(utilisateur, jour, "Départ", acteur);
    }

    /** Nobody has come in for so long that the account is closed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void oublier(long utilisateur, String motif) {
        clore(utilisateur, null, motif, Acteur.echeance());
    }

    private void clore(long utilisateur, LocalDate jour, String motif, Acteur acteur) {
        Utilisateur qui = depot.tenirUtilisateur(utilisateur);
        if (jour == null) {
            qui.passer(EtatUtilisateur.CLOTURE);
        } else {
            qui.partir(jour, LocalDate.now(horloge));
        }
        List<Habilitation> siennes = depot.tenirVivantes(utilisateur);
        siennes.forEach(h -> h.clore(motif, acteur, horloge.instant()));
        direFinis(siennes);
        administrateurs.quitter(qui, motif, acteur);
        if (qui.compte() != null) {
            comptes.fermer(qui.compte(), motif);
        }
        noter(ActeJournal.MODIFICATION, utilisateur, "Compte clôturé, " + Typographie.compte(siennes.size(), "droit fini", "droits finis"), motif);
    }

    private void direFinis(List<Habilitation> droits) {
        finis.fire(new DroitsFinis(droits.stream().map(h -> new DroitsFinis.Fini(h.contrat(), h.service(), h.profil())).collect(Collectors.toSet())));
    }

    /** Not used for a while: nobody comes in by it until someone wakes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endormir(long utilisateur, String motif) {
        Utilisateur qui = depot.tenirUtilisateur(utilisateur);
        qui.passer(EtatUtilisateur.INACTIF);
        comptes.suspendre(qui.compte(), motif);
        direFinis(depot.tenirVivantes(utilisateur));
        noter(ActeJournal.MODIFICATION, utilisateur, "Compte inactif", motif);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void reveiller(long utilisateur) {
        Utilisateur qui = depot.tenirUtilisateur(utilisateur);
        qui.reveiller(horloge.instant());
        comptes.rouvrir(qui.compte());
        noter(ActeJournal.MODIFICATION, utilisateur, "Compte réveillé", null);
    }

    /** R-PART-10: their sessions end, and they are sent what to choose another password with. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void exigerUnAutreMotDePasse(long utilisateur, String motif) {
        comptes.exigerUnAutreMotDePasse(compteOuvert(utilisateur), motif);
        noter(ActeJournal.MODIFICATION, utilisateur, "Nouveau mot de passe exigé", motif);
    }

    /** Corrects how they are called, here and at the door. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void nommer(long utilisateur, String prenom, String nom, String fonction) {
        Utilisateur qui = depot.tenirUtilisateur(utilisateur);
        UtilisateurSaisi juste = new UtilisateurSaisi(prenom, nom, qui.courriel(), fonction, false);
        juste.verifier();
        qui.nommer(juste);
        if (qui.compte() != null) {
            comptes.nommer(qui.compte(), juste.prenom(), juste.nom());
        }
        noter(ActeJournal.MODIFICATION, utilisateur, "Nom ou fonction corrigés", null);
    }

    /** Sends them a link by which they choose a password. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void envoyerUnLien(long utilisateur) {
        comptes.envoyerUnLien(compteOuvert(utilisateur));
        noter(ActeJournal.MODIFICATION, utilisateur, "Lien envoyé pour choisir un mot de passe", null);
    }

    /** Makes a code to be printed and handed over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CodeRemis remettreUnCode(long utilisateur, String par) {
        CodeRemis code = codes.remettre(compteOuvert(utilisateur), par);
        noter(ActeJournal.MODIFICATION, utilisateur, "Code à usage unique imprimé", null);
        return code;
    }

    private String compteOuvert(long utilisateur) {
        Utilisateur qui = depot.tenirUtilisateur(utilisateur);
        exiger(qui.peutAvoirUnDroit() && qui.compte() != null, "R-PART-10", null, "Ce compte n’est pas ouvert.");
        return qui.compte();
    }

    void entrer(@Observes PremiereConnexion fait) {
        depot.tenirCompte(fait.compte()).filter(qui -> qui.etat() == EtatUtilisateur.CREE).ifPresent(qui -> qui.passer(EtatUtilisateur.ACTIF));
    }

    private void noter(ActeJournal acte, long utilisateur, String detail, String motif) {
        journal.noter(acte, OBJET, String.valueOf(utilisateur), detail, motif);
    }
}
