package fr.passerelle.avip.fil;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;
import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;
import static fr.passerelle.avip.Permissions.AVIP_SUIVRE;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.accueil.Accueils;
import fr.passerelle.avip.accueil.derogation.Derogations;
import fr.passerelle.avip.accueil.SuiviSaisi;
import fr.passerelle.avip.orientation.EnfantDit.Naissance;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** One request followed to its end, by the structure it is made to, by the body that made it, by the Caf without names. */
@Stateless
public class FilService {

    @Inject
    private Fils fils;
    @Inject
    private ContratsAPreparer aPreparer;
    @Inject
    private Accueils accueils;
    @Inject
    private Derogations derogations;
    @Inject
    private Orientations orientations;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;

    @Autorise({AVIP_ACCUEILLIR, AVIP_ORIENTER, AVIP_SUIVRE})
    public FilVu fil(long orientation) {
        FilVu fil = fils.pourMoi(orientation);
        journal.noter(ActeJournal.LECTURE, Orientations.OBJET, fil.reference(), fil.identite() ? "Fil" : "Fil, sans les noms", null);
        return fil;
    }

    /** One contract, for the structure that receives the child. */
    @Autorise(AVIP_ACCUEILLIR)
    public FicheAccueil accueil(long id) {
        AccueilVu contrat = accueils.trouver(id);
        FilVu fil = fils.pourMoi(contrat.orientation());
        if (fil.cote() != Cote.STRUCTURE) {
            throw new Introuvable("accueil " + id);
        }
        journal.noterLecture(Accueils.OBJET, contrat.reference(), fil.reference());
        return new FicheAccueil(fil, fil.enfantDuContrat(id), contrat);
    }

    /** The children accepted in one’s structures whose contract is to be prepared. */
    @Autorise(AVIP_ACCUEILLIR)
    public List<APreparer> aPreparer() {
        List<APreparer> attendus = aPreparer.lister();
        journal.noterLectures(Orientations.OBJET, attendus.stream().map(APreparer::orientation).distinct().toList());
        return attendus;
    }

    /** By whoever of the two reaches the parent first. */
    @Autorise({AVIP_ACCUEILLIR, AVIP_ORIENTER})
    public void suivre(long accueil, int version, SuiviSaisi saisi) {
        AccueilVu contrat = accueils.trouver(accueil);
        if (fils.pourMoi(contrat.orientation()).cote() == Cote.CAF) {
            throw new Introuvable("accueil " + accueil);
        }
        accueils.suivre(accueil, version, saisi);
    }

    /** By whoever of the two learns it first; the Caf, who sees no name, does not. */
    @Autorise({AVIP_ACCUEILLIR, AVIP_ORIENTER})
    public void noterLaNaissance(long orientation, long enfant, Naissance naissance) {
        if (!fils.pourMoi(orientation).identite()) {
            throw new Introuvable("orientation " + orientation);
        }
        orientations.noterLaNaissance(orientation, enfant, naissance);
    }

    /** Up to when the Caf lets a child be received past the age (R-AVIP-12, 13). */
    @Autorise(AVIP_SUIVRE)
    public void deroger(long orientation, long enfant, LocalDate jusquAu, String motif) {
        fils.pourMoi(orientation);
        derogations.accorder(orientation, enfant, jusquAu, motif, moi());
    }

    /** A structure asks the Caf for one; nobody else does. */
    @Autorise(AVIP_ACCUEILLIR)
    public void demanderUneDerogation(long orientation, long enfant, LocalDate jusquAu, String motif) {
        if (fils.pourMoi(orientation).cote() != Cote.STRUCTURE) {
            throw new Introuvable("orientation " + orientation);
        }
        derogations.demander(orientation, enfant, jusquAu, motif, moi());
    }

    /** Says no to what a structure asked, and why. */
    @Autorise(AVIP_SUIVRE)
    public void refuserLaDerogation(long orientation, long enfant, String raison) {
        fils.pourMoi(orientation);
        derogations.refuser(orientation, enfant, raison, moi());
    }

    private String moi() {
        return appelants.courant().identifiant();
    }
}
