package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.partenaires.Permissions.PORTAIL_ADMINISTRER;
import static fr.passerelle.partenaires.Permissions.PORTAIL_SIGNER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.Observations;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.comptes.acces.CodeRemis;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * A partner's own people, as one of its administrators runs them: whatever is not of their partner does not exist for them. When the Caf
 * manages, they propose and it decides (R-PART-4).
 */
@Stateless
public class MesUtilisateursService {

    private static final String DECIDE_LA_CAF = "La Caf gère les droits de votre organisme\u202f: proposez, elle décide.";

    @Inject
    private HabilitationRepository depot;
    @Inject
    private LectureDesDroits lecture;
    @Inject
    private Habilitations habilitations;
    @Inject
    private Utilisateurs utilisateurs;
    @Inject
    private AvisAuxAdministrateurs avis;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Autorise(PORTAIL_ADMINISTRER)
    public Matrice matrice() {
        Matrice matrice = lecture.matrice(moi().partenaire());
        journal.noter(ActeJournal.LECTURE, "partenaire", matrice.partenaire().reference(), "Ses personnes et leurs droits", null);
        return matrice;
    }

    /** One of their rights, with what may be done of it. */
    @Autorise(PORTAIL_ADMINISTRER)
    public FicheHabilitation fiche(long id) {
        UtilisateurVu moi = moi();
        FicheHabilitation fiche = lecture.fiche(id, Acteur.administrateur(moi));
        if (fiche.partenaire().id() != moi.partenaire()) {
            throw new Introuvable("habilitation " + id);
        }
        journal.noter(ActeJournal.LECTURE, Habilitations.OBJET, String.valueOf(id), null, null);
        return fiche;
    }

    @Autorise(PORTAIL_ADMINISTRER)
    public FichePersonne personne(long utilisateur) {
        exigerDesNotres(moi(), depot.vu(utilisateur).partenaire());
        FichePersonne fiche = lecture.personne(utilisateur);
        journal.noter(ActeJournal.LECTURE, Utilisateurs.OBJET, String.valueOf(utilisateur), null, null);
        return fiche;
    }

    /** Which of the partner's people is asking. */
    @Autorise(PORTAIL_ADMINISTRER)
    public UtilisateurVu qui() {
        return moi();
    }

    /** Someone new: with an account at once where management is delegated, listed until the Caf decides where it is not. */
    @Autorise(PORTAIL_ADMINISTRER)
    public long ajouter(UtilisateurSaisi saisi) {
        UtilisateurVu moi = moi();
        UtilisateurSaisi sansSignature = new UtilisateurSaisi(saisi.prenom(), saisi.nom(), saisi.courriel(), saisi.fonction(), false);
        return estDeleguee(moi) ? utilisateurs.inscrire(moi.partenaire(), sansSignature, moi.compte())
                : utilisateurs.proposer(moi.partenaire(), sansSignature, moi.compte());
    }

    /** Gives a right where management is delegated and it is someone else's; asks for it otherwise. Tells whether it is given. */
    @Autorise(PORTAIL_ADMINISTRER)
    public boolean habiliter(HabilitationSaisie saisie) {
        UtilisateurVu moi = moi();
        exigerDesNotres(moi, depot.vu(saisie.utilisateur()).partenaire());
        exigerDesNotres(moi, depot.tenirCadre(saisie.contrat()).partenaire());
        boolean donne = estDeleguee(moi) && saisie.utilisateur() != moi.id();
        if (donne) {
            habilitations.donner(saisie, Acteur.administrateur(moi));
        } else {
            habilitations.demander(saisie, moi.compte());
        }
        return donne;
    }

    @Autorise(PORTAIL_ADMINISTRER)
    public void valider(long id) {
        habilitations.valider(id, decidant(id));
    }

    @Autorise(PORTAIL_ADMINISTRER)
    public void refuser(long id, String motif) {
        habilitations.refuser(id, motif, decidant(id));
    }

    @Autorise(PORTAIL_ADMINISTRER)
    public void suspendre(long id, MotifSuspension motif, String texte) {
        habilitations.suspendre(id, motif, texte, agissant(id));
    }

    @Autorise(PORTAIL_ADMINISTRER)
    public void retablir(long id, String motif) {
        habilitations.retablir(id, motif, agissant(id));
    }

    /** Whoever manages: a partner may always have less. */
    @Autorise(PORTAIL_ADMINISTRER)
    public void retirer(long id, String motif) {
        habilitations.retirer(id, motif, agissant(id));
    }

    @Autorise(PORTAIL_ADMINISTRER)
    public void changerFin(long id, LocalDate fin) {
        habilitations.changerFin(id, fin, decidant(id));
    }

    /** Someone has left: all that was theirs ends in this act, whoever manages (R-PART-14). */
    @Autorise(PORTAIL_ADMINISTRER)
    public void partir(long utilisateur, LocalDate jour) {
        UtilisateurVu moi = moi();
        exigerDesNotres(moi, depot.vu(utilisateur).partenaire());
        exiger(utilisateur != moi.id(), "R-PART-14", null, "Votre propre départ se note par l’autre administrateur, ou par la Caf.");
        utilisateurs.partir(utilisateur, jour, Acteur.administrateur(moi));
    }

    /** Back after a long absence. */
    @Autorise(PORTAIL_ADMINISTRER)
    public void reveiller(long utilisateur) {
        UtilisateurVu moi = moi();
        exigerDesNotres(moi, depot.vu(utilisateur).partenaire());
        exiger(estDeleguee(moi), "R-PART-4", null, DECIDE_LA_CAF);
        utilisateurs.reveiller(utilisateur);
    }

    /** Where management is delegated, and for somebody else: one's own password is changed in one's own account. */
    @Autorise(PORTAIL_ADMINISTRER)
    public void envoyerUnLien(long utilisateur) {
        exigerDAutrui(utilisateur);
        utilisateurs.envoyerUnLien(utilisateur);
    }

    /** The same, without mail. */
    @Autorise(PORTAIL_ADMINISTRER)
    public CodeRemis remettreUnCode(long utilisateur) {
        return utilisateurs.remettreUnCode(utilisateur, exigerDAutrui(utilisateur).compte());
    }

    private UtilisateurVu exigerDAutrui(long utilisateur) {
        UtilisateurVu moi = moi();
        exigerDesNotres(moi, depot.vu(utilisateur).partenaire());
        exiger(estDeleguee(moi), "R-PART-4", null, DECIDE_LA_CAF);
        exiger(utilisateur != moi.id(), "R-PART-10", null, "C’est votre propre compte\u202f: changez votre mot de passe dans «\u202fMon compte\u202f».");
        return moi;
    }

    /** Answers what the Caf asked of a right (R-PART-9). */
    @Autorise(PORTAIL_ADMINISTRER)
    public void repondre(long question, String reponse) {
        UtilisateurVu moi = moi();
        QuestionSurUnDroit posee = depot.tenirQuestion(question);
        long droit = posee.habilitation();
        exigerDesNotres(moi, depot.partenaireDe(droit));
        posee.repondre(reponse, moi.compte(), horloge.instant());
        journal.noter(ActeJournal.MODIFICATION, Habilitations.OBJET, String.valueOf(droit), "Réponse à une question", null);
    }

    /** R-PART-11: of any right of one's own body that the Caf suspended; those who may restore it are told. */
    @Autorise({PORTAIL_SIGNER, PORTAIL_ADMINISTRER})
    public void repondreALaSuspension(long id, String texte) {
        UtilisateurVu moi = moi();
        Observations dites = new Observations(texte);
        exigerDesNotres(moi, depot.partenaireDe(id));
        habilitations.repondre(id, dites, moi.compte());
        avis.repondu(id);
    }

    private Acteur decidant(long id) {
        Acteur acteur = agissant(id);
        exiger(estDeleguee(moi()), "R-PART-4", null, DECIDE_LA_CAF);
        return acteur;
    }

    private Acteur agissant(long id) {
        UtilisateurVu moi = moi();
        exigerDesNotres(moi, depot.partenaireDe(id));
        return Acteur.administrateur(moi);
    }

    private UtilisateurVu moi() {
        return depot.parCompte(appelants.courant().identifiant()).orElseThrow(() -> new AccesRefuse("partenaire"));
    }

    private static void exigerDesNotres(UtilisateurVu moi, long partenaire) {
        if (moi.partenaire() != partenaire) {
            throw new Introuvable("partenaire");
        }
    }

    private boolean estDeleguee(UtilisateurVu moi) {
        return depot.modeDeGestion(moi.partenaire()) == ModeGestion.DELEGUEE;
    }
}
