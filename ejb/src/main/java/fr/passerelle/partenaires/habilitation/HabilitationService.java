package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.partenaires.Permissions.CONVENTION_SUSPENDRE;
import static fr.passerelle.partenaires.Permissions.HABILITATION_GERER;
import static fr.passerelle.partenaires.Permissions.HABILITATION_LIRE;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;
import static fr.passerelle.socle.commun.RegleRefusee.exigerTexte;

import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.comptes.acces.CodeRemis;
import fr.passerelle.socle.imports.FichierRefuse;
import fr.passerelle.socle.imports.Forme;
import fr.passerelle.socle.imports.TexteDeFichier;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Rights as the Caf sees, gives, questions, freezes and ends them (R-PART-4, R-PART-9 to R-PART-11). */
@Stateless
public class HabilitationService {

    /** How long a partner has to answer, in days (R-PART-11). */
    static final int REPONSE = 15;

    @Inject
    private HabilitationRepository depot;
    @Inject
    private LectureDesDroits lecture;
    @Inject
    private Habilitations habilitations;
    @Inject
    private Utilisateurs utilisateurs;
    @Inject
    private Administrateurs administrateurs;
    @Inject
    private DelegationDeGestion delegation;
    @Inject
    private AvisAuxAdministrateurs avis;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Autorise(HABILITATION_LIRE)
    public FicheHabilitation fiche(long id) {
        FicheHabilitation fiche = lecture.fiche(id, moi());
        journal.noter(ActeJournal.LECTURE, Habilitations.OBJET, String.valueOf(id), null, null);
        return fiche;
    }

    /** Who may do what at that partner. */
    @Autorise(HABILITATION_LIRE)
    public Matrice matrice(long partenaire) {
        Matrice matrice = lecture.matrice(partenaire);
        journal.noter(ActeJournal.LECTURE, "partenaire", matrice.partenaire().reference(), "Personnes et droits", null);
        return matrice;
    }

    @Autorise(HABILITATION_LIRE)
    public FichePersonne personne(long utilisateur) {
        FichePersonne fiche = lecture.personne(utilisateur);
        journal.noter(ActeJournal.LECTURE, Utilisateurs.OBJET, String.valueOf(utilisateur), null, null);
        return fiche;
    }

    @Autorise(HABILITATION_GERER)
    public long donner(HabilitationSaisie saisie) {
        return habilitations.donner(saisie, moi());
    }

    @Autorise(HABILITATION_GERER)
    public void valider(long id) {
        habilitations.valider(id, moi());
    }

    @Autorise(HABILITATION_GERER)
    public void refuser(long id, String motif) {
        habilitations.refuser(id, motif, moi());
    }

    /** At once, for all of them that are active; tells how many were. The administrators are told, and may answer. */
    @Autorise({CONVENTION_SUSPENDRE, HABILITATION_GERER})
    public int suspendre(List<Long> ids, MotifSuspension motif, String texte) {
        exiger(ids != null && !ids.isEmpty(), "R-PART-11", null, "Choisissez au moins un droit.");
        List<Habilitation> actives = depot.tenirActives(ids);
        exiger(!actives.isEmpty(), "R-PART-11", null, ids.size() == 1 ? "Ce droit n’est plus actif\u202f: il ne peut pas être suspendu."
                : "Aucun de ces droits n’est actif.");
        actives.forEach(h -> habilitations.suspendre(h.id(), motif, texte, moi()));
        actives.stream().map(Habilitation::utilisateur).distinct().map(depot::vu)
                .forEach(qui -> avis.suspendu(qui, LocalDate.now(horloge).plusDays(REPONSE)));
        return actives.size();
    }

    @Autorise({CONVENTION_SUSPENDRE, HABILITATION_GERER})
    public void retablir(long id, String motif) {
        habilitations.retablir(id, motif, moi());
    }

    @Autorise(HABILITATION_GERER)
    public void retirer(long id, String motif) {
        habilitations.retirer(id, motif, moi());
    }

    /** Ends all of them that are not ended yet, for one reason; tells how many were: what is not used opens nothing (R-PART-7). */
    @Autorise(HABILITATION_GERER)
    public int retirerEnsemble(List<Long> ids, String motif) {
        exiger(ids != null && !ids.isEmpty(), "R-PART-7", null, "Choisissez au moins un droit.");
        List<Habilitation> vivantes = depot.tenirVivantes(ids);
        exiger(!vivantes.isEmpty(), "R-PART-7", null, "Ces droits sont déjà finis.");
        vivantes.forEach(h -> habilitations.retirer(h.id(), motif, moi()));
        return vivantes.size();
    }

    /** Whom a partner lists by their addresses, against whom holds rights there (R-PART-8). */
    @Autorise(HABILITATION_LIRE)
    public Rapprochement rapprocher(long partenaire, String liste) {
        Rapprochement rapprochement = Rapprochement.de(liste, lecture.matrice(partenaire));
        journal.noter(ActeJournal.LECTURE, "partenaire", rapprochement.partenaire().reference(), "Personnes rapprochées d’une liste", null);
        return rapprochement;
    }

    /** The same, from a file as the partner sends it: a CSV, a text, a workbook. */
    @Autorise(HABILITATION_GERER)
    public Rapprochement rapprocher(long partenaire, byte[] fichier) {
        try {
            return rapprocher(partenaire, TexteDeFichier.de(fichier, Forme.LIBRE));
        } catch (FichierRefuse refus) {
            throw new RegleRefusee("R-PART-8", "fichier", refus.getMessage());
        } catch (RegleRefusee refus) {
            throw refus.surLeChamp("fichier");
        }
    }

    @Autorise(HABILITATION_GERER)
    public void changerFin(long id, LocalDate fin) {
        habilitations.changerFin(id, fin, moi());
    }

    /** R-PART-9: asks what a right is for. */
    @Autorise(HABILITATION_GERER)
    public void questionner(long id, String question) {
        Habilitation droit = depot.tenir(id);
        LocalDate avant = LocalDate.now(horloge).plusDays(REPONSE);
        depot.ajouter(new QuestionSurUnDroit(id, question, avant, moi().identifiant(), horloge.instant()));
        journal.noter(ActeJournal.CREATION, Habilitations.OBJET, String.valueOf(id), "Question posée", null);
        avis.questionne(depot.vu(droit.utilisateur()), avant);
    }

    /** Someone new at that partner, whose account is opened. */
    @Autorise(HABILITATION_GERER)
    public long inscrire(long partenaire, UtilisateurSaisi saisi) {
        depot.tenirPartenaire(partenaire);
        return utilisateurs.inscrire(partenaire, saisi, moi().identifiant());
    }

    @Autorise(HABILITATION_GERER)
    public void partir(long utilisateur, LocalDate jour) {
        utilisateurs.partir(utilisateur, jour, moi());
    }

    @Autorise(HABILITATION_GERER)
    public void reveiller(long utilisateur) {
        utilisateurs.reveiller(utilisateur);
    }

    /** R-PART-10. */
    @Autorise(HABILITATION_GERER)
    public void exigerUnAutreMotDePasse(long utilisateur, String motif) {
        exigerTexte(motif, "R-PART-10", "motif", "Dites pourquoi un nouveau mot de passe est exigé.");
        utilisateurs.exigerUnAutreMotDePasse(utilisateur, motif);
    }

    /** Corrects how they are called. */
    @Autorise(HABILITATION_GERER)
    public void nommer(long utilisateur, String prenom, String nom, String fonction) {
        utilisateurs.nommer(utilisateur, prenom, nom, fonction);
    }

    /** The password of before serves meanwhile. */
    @Autorise(HABILITATION_GERER)
    public void envoyerUnLien(long utilisateur) {
        utilisateurs.envoyerUnLien(utilisateur);
    }

    /** To be printed at once: it is never shown again. */
    @Autorise(HABILITATION_GERER)
    public CodeRemis remettreUnCode(long utilisateur) {
        return utilisateurs.remettreUnCode(utilisateur, moi().identifiant());
    }

    @Autorise(HABILITATION_GERER)
    public void nommerAdministrateur(long utilisateur) {
        administrateurs.nommer(utilisateur, moi().identifiant());
        avis.nomme(depot.vu(utilisateur));
    }

    /** One leaves the seat and the other takes it, in one act (R-PART-5). */
    @Autorise(HABILITATION_GERER)
    public void remplacerAdministrateur(long sortant, long entrant, String motif) {
        administrateurs.remplacer(sortant, entrant, motif, moi().identifiant());
        avis.nomme(depot.vu(entrant));
    }

    @Autorise(HABILITATION_GERER)
    public void releverAdministrateur(long utilisateur, String motif) {
        administrateurs.relever(utilisateur, motif, moi().identifiant());
    }

    /** R-PART-10: the Caf manages the rights of that partner itself, from now on; or gives that back. */
    @Autorise(HABILITATION_GERER)
    public void changerDelegation(long partenaire, boolean deleguee, String motif) {
        delegation.changer(partenaire, deleguee, motif);
    }

    private Acteur moi() {
        return Acteur.caf(appelants.courant().identifiant());
    }
}
