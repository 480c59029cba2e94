package fr.passerelle.partenaires.revue;

import static fr.passerelle.partenaires.Permissions.HABILITATION_LIRE;
import static fr.passerelle.partenaires.Permissions.REVUE_MENER;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The yearly reviews of all partners, for the Caf: opening a campaign, following it, reviewing what is the Caf's to review. */
@Stateless
public class RevuesService {

    @Inject
    private Campagnes campagnes;
    @Inject
    private RevueRepository revues;
    @Inject
    private LectureDesRevues lecture;
    @Inject
    private Revision revision;
    @Inject
    private Decideurs decideurs;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;

    /** The latest first, with how far each is. */
    @Autorise({REVUE_MENER, HABILITATION_LIRE})
    public List<CampagneVue> campagnes() {
        return campagnes.lire();
    }

    /** How many partners and rights such a campaign would bring to review, and how many partners have one under way already. */
    @Autorise(REVUE_MENER)
    public CampagneVue.Portee portee(CampagneSaisie saisie) {
        return campagnes.portee(saisie.type());
    }

    /** Opens it: reviews are made in the background, with progress. Returns the number of the task. */
    @Autorise(REVUE_MENER)
    public long ouvrir(CampagneSaisie saisie) {
        return campagnes.ouvrir(saisie);
    }

    /** When what is due that day would expire if it were not reviewed. */
    @Autorise(REVUE_MENER)
    public LocalDate expiration(LocalDate echeance) {
        return campagnes.expiration(echeance);
    }

    @Autorise({REVUE_MENER, HABILITATION_LIRE})
    public RevueVue revue(long id) {
        journal.noter(ActeJournal.LECTURE, Revision.OBJET, Revue.reference(id), null, null);
        return lecture.lire(id, appelants.courant().peut(REVUE_MENER) ? moi(id) : null);
    }

    /** Keeps the Caf's choices; nothing is done before they are signed for. */
    @Autorise(REVUE_MENER)
    public int decider(long id, List<DecisionSaisie> decisions) {
        return revision.decider(id, decisions, moi(id));
    }

    @Autorise(REVUE_MENER)
    public int garderTout(long id) {
        return revision.garderTout(id, moi(id));
    }

    /** The statement as it would be signed now. */
    @Autorise(REVUE_MENER)
    public String aSigner(long id) {
        return revision.aSigner(id, moi(id), lecture.lire(id, null).raisonSociale()).corps();
    }

    @Autorise(REVUE_MENER)
    public int signer(long id, String nom) {
        return revision.signer(id, nom, moi(id), lecture.lire(id, null).raisonSociale());
    }

    /** The evidence of a review. */
    @Autorise({REVUE_MENER, HABILITATION_LIRE})
    public RevueVue preuve(long id) {
        RevueVue lue = lecture.lire(id, null);
        journal.noter(ActeJournal.IMPRESSION, Revision.OBJET, lue.reference(), "Preuve de la revue", null);
        return lue;
    }

    private Decideur moi(long id) {
        long partenaire = revues.partenaireDe(id).orElseThrow(() -> new Introuvable("revue " + id));
        return decideurs.deLaCaf(appelants.courant(), partenaire);
    }
}
