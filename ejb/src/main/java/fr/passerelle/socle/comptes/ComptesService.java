package fr.passerelle.socle.comptes;

import static fr.passerelle.socle.Permissions.COMPTES_ADMINISTRER;
import static fr.passerelle.socle.commun.RegleRefusee.exigerTexte;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Charge;
import fr.passerelle.socle.capacites.Charges;
import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Jeton;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.faits.AdresseChangee;
import fr.passerelle.socle.comptes.faits.CompteOuvert;
import fr.passerelle.socle.comptes.faits.RolesDonnes;
import fr.passerelle.socle.comptes.frein.Appareils;
import fr.passerelle.socle.comptes.motdepasse.EmpreinteLente;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The accounts: one's own, and those an administrator runs. */
@Stateless
public class ComptesService {

    @Inject
    private CompteRepository comptes;
    @Inject
    private Capacites capacites;
    @Inject
    private Appelants appelants;
    @Inject
    private MotsDePasse motsDePasse;
    @Inject
    private MotDePasseActuel actuel;
    @Inject
    private Appareils appareils;
    @Inject
    private Event<AdresseChangee> adresses;
    @Inject
    private Event<CompteOuvert> ouvertures;
    @Inject
    private Event<RolesDonnes> donnes;
    @Inject
    private Instance<Charges> charges;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** Who is signed in, with what they may do. Asked by every page, after its session was found good: it opens no transaction either. */
    @Ouvert("chacun peut savoir qui il est")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Appelant moi() {
        return appelants.courant();
    }

    /** Whether one's session may go on: neither ended, nor too old, nor idle for too long, and the account active. Asked at each click, it opens no transaction. */
    @Ouvert("chacun peut savoir si sa session vaut encore")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean sessionValide(long numero) {
        return appelants.sessionVautEncore(numero);
    }

    /** Whether nothing else is open to whoever asks until they have chosen a password that nobody else knows. */
    @Ouvert("chacun peut savoir s’il doit changer de mot de passe")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean motDePasseAChanger() {
        return appelants.motDePasseAChanger();
    }

    /**
     * Changes one's own password; every session ends, this one included (R-USAG-60).
     *
     * @param session the one it is asked from, which ends after a few wrong ones
     */
    @Ouvert("chacun change son propre mot de passe, en donnant l’ancien")
    public void changerMonMotDePasse(long session, String ancien, String nouveau) {
        String moi = appelants.courant().identifiant();
        actuel.exiger(moi, session, ancien);
        motsDePasse.changer(moi, nouveau, "Mot de passe changé");
    }

    /** The roles one may give, to be read with what each allows. */
    @Autorise(COMPTES_ADMINISTRER)
    public List<Role> roles() {
        return capacites.roles();
    }

    @Autorise(COMPTES_ADMINISTRER)
    public CompteVu compte(String identifiant) {
        return trouver(identifiant).enVue(capacites);
    }

    /** What its own page shows besides. */
    @Autorise(COMPTES_ADMINISTRER)
    public CompteVu.Etat etat(String identifiant) {
        return comptes.parIdentifiant(identifiant == null ? "" : identifiant).map(Compte::enEtat).orElseThrow(() -> new Introuvable("compte"));
    }

    /** What hangs on that account in each room, to be known before it is suspended or closed. */
    @Autorise(COMPTES_ADMINISTRER)
    public List<Charge> charges(String identifiant) {
        return charges.stream().flatMap(c -> c.de(identifiant).stream()).toList();
    }

    /** Opens an account, whose holder is sent what to choose a password with; until then nobody knows any that opens it. */
    @Autorise(COMPTES_ADMINISTRER)
    public void ouvrir(NouveauCompte nouveau) {
        nouveau.verifier(comptes.parIdentifiant(nouveau.identifiant()).isPresent());
        refuserLesRolesInconnus(nouveau.roles(), nouveau.population());
        Compte compte = new Compte(nouveau, EmpreinteLente.de(Jeton.nouveau()), horloge.instant());
        comptes.ajouter(compte);
        journal.noter(ActeJournal.ADMINISTRATION, "compte", compte.identifiant(), "Compte ouvert\u202f: " + enClair(compte.roles()), null);
        ouvertures.fire(new CompteOuvert(compte.identifiant(), compte.courriel()));
        donnes.fire(new RolesDonnes(compte.identifiant(), compte.roles(), appelants.courant().identifiant()));
    }

    /** Gives other roles; they hold from the person's next click on. Nobody gives roles to oneself, nor those that open personal data in silence. */
    @Autorise(COMPTES_ADMINISTRER)
    public void changerRoles(String identifiant, int version, Set<String> roles) {
        Compte compte = trouver(identifiant);
        refuserSurSoi(compte, "roles", "Vous ne pouvez pas changer vos propres rôles.");
        refuserSiPerime(compte, version);
        if (roles == null || roles.isEmpty()) {
            throw new RegleRefusee("COMPTE", "roles", "Choisissez au moins un rôle, ou suspendez le compte.");
        }
        refuserLesRolesInconnus(roles, compte.population());
        String avant = enClair(compte.roles());
        Set<String> nouveaux = new HashSet<>(roles);
        nouveaux.removeAll(compte.roles());
        compte.changerRoles(roles);
        journal.noter(ActeJournal.ADMINISTRATION, "compte", compte.identifiant(), avant + " → " + enClair(roles), null);
        donnes.fire(new RolesDonnes(compte.identifiant(), nouveaux, appelants.courant().identifiant()));
    }

    /** Changes where the person is written to, who is told at the former address, and the service they belong to; either may be none. */
    @Autorise(COMPTES_ADMINISTRER)
    public void changerCoordonnees(String identifiant, int version, String courriel, String service) {
        Compte compte = trouver(identifiant);
        refuserSiPerime(compte, version);
        String adresse = TextePropre.ouNul(courriel);
        NouveauCompte.verifierCourriel(adresse);
        String avant = enClair(compte.courriel());
        Optional<AdresseChangee> change = compte.changerAdresse(adresse, horloge.instant());
        compte.changerService(TextePropre.ouNul(service));
        String detail = change.map(c -> "Adresse électronique\u202f: " + avant + " → " + enClair(c.nouvelle())).orElse("Coordonnées changées");
        journal.noter(ActeJournal.ADMINISTRATION, "compte", compte.identifiant(), detail, null);
        change.ifPresent(adresses::fire);
    }

    /** Corrects how the person is called; what was signed before keeps the name it was signed with. */
    @Autorise(COMPTES_ADMINISTRER)
    public void nommer(String identifiant, int version, String prenom, String nom) {
        Compte compte = trouver(identifiant);
        refuserSiPerime(compte, version);
        NouveauCompte.Nom juste = new NouveauCompte.Nom(prenom, nom);
        juste.verifier();
        compte.nommer(juste.prenom(), juste.nom());
        journal.noter(ActeJournal.ADMINISTRATION, "compte", compte.identifiant(), "Nom corrigé", null);
    }

    private static String enClair(String adresse) {
        return adresse == null ? "aucune" : adresse;
    }

    /** Suspends an account: its sessions end at once, its next click is refused. */
    @Autorise(COMPTES_ADMINISTRER)
    public void suspendre(String identifiant, String motif) {
        exigerTexte(motif, "COMPTE", "motif", "Indiquez pourquoi le compte est suspendu.");
        Compte compte = trouver(identifiant);
        refuserSurSoi(compte, "motif", "Vous ne pouvez pas suspendre votre propre compte.");
        compte.suspendre(TextePropre.de(motif), horloge.instant());
        journal.noter(ActeJournal.ADMINISTRATION, "compte", compte.identifiant(), "Compte suspendu", TextePropre.de(motif));
    }

    /** Closes an account for good: nobody comes in by it any more, it is kept for what the journal says of it. */
    @Autorise(COMPTES_ADMINISTRER)
    public void fermer(String identifiant, int version, String motif) {
        exigerTexte(motif, "COMPTE", "motifDeFermeture", "Indiquez pourquoi le compte est fermé.");
        Compte compte = trouver(identifiant);
        refuserSurSoi(compte, "motifDeFermeture", "Vous ne pouvez pas fermer votre propre compte.");
        refuserSiPerime(compte, version);
        compte.fermer(TextePropre.de(motif), horloge.instant());
        journal.noter(ActeJournal.ADMINISTRATION, "compte", compte.identifiant(), "Compte fermé pour de bon", TextePropre.de(motif));
    }

    /** Opens an account again, suspended or locked by too many failures. */
    @Autorise(COMPTES_ADMINISTRER)
    public void reactiver(String identifiant) {
        Compte compte = trouver(identifiant);
        compte.reactiver();
        appareils.remettreAZero(compte.identifiant());
        journal.noter(ActeJournal.ADMINISTRATION, "compte", compte.identifiant(), "Compte réactivé", null);
    }

    private void refuserLesRolesInconnus(Set<String> roles, Population population) {
        if (roles.stream().anyMatch(r -> capacites.role(r).filter(trouve -> trouve.populations().contains(population)).isEmpty())) {
            throw new RegleRefusee("COMPTE", "roles", "Choisissez parmi les rôles proposés.");
        }
    }

    private Compte trouver(String identifiant) {
        return comptes.pourChanger(identifiant == null ? "" : identifiant).orElseThrow(() -> new Introuvable("compte"));
    }

    /** Whoever signs in changes their account too: the message says who last changed it, and does not say it was meanwhile. */
    private void refuserSiPerime(Compte compte, int version) {
        if (compte.version() != version) {
            throw new VersionPerimee("Ce compte a changé entre-temps" + journal.dernier(ActeJournal.ADMINISTRATION, "compte", compte.identifiant())
                    .map(d -> "\u202f: modifié en dernier par " + comptes.noms(Set.of(d.qui())).getOrDefault(d.qui(), d.qui()) + ", le "
                            + Typographie.instant(d.le())).orElse("") + ".");
        }
    }

    private void refuserSurSoi(Compte compte, String champ, String message) {
        if (compte.identifiant().equals(appelants.courant().identifiant())) {
            throw new RegleRefusee("COMPTE", champ, message);
        }
    }

    private String enClair(Set<String> roles) {
        return capacites.roles(roles).stream().map(Role::libelle).collect(Collectors.joining(", "));
    }
}
