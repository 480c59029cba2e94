package fr.passerelle.partenaires.revue;

import static fr.passerelle.partenaires.Permissions.PORTAIL_ADMINISTRER;
import static fr.passerelle.partenaires.Permissions.PORTAIL_SIGNER;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A partner's own yearly review, for its administrators: always that of the caller's partner, never one an address names. */
@Stateless
public class MaRevueService {

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

    /** The review to make now, when there is one. */
    @Autorise(PORTAIL_ADMINISTRER)
    public Optional<RevueVue> enCours() {
        Decideur qui = decideurs.duPartenaire(appelants.courant());
        Optional<RevueVue> lue = revues.enCours(decideurs.partenaireDe(appelants.courant())).map(id -> lecture.lire(id, qui));
        lue.ifPresent(r -> journal.noter(ActeJournal.LECTURE, Revision.OBJET, r.reference(), null, null));
        return lue;
    }

    /** Those that are over, the latest first. */
    @Autorise({PORTAIL_ADMINISTRER, PORTAIL_SIGNER})
    public List<RevueVue> passees() {
        return revues.finies(decideurs.partenaireDe(appelants.courant())).stream().map(id -> lecture.lire(id, null)).toList();
    }

    /** Keeps these choices; nothing is done before they are signed for. Returns how many are new. */
    @Autorise(PORTAIL_ADMINISTRER)
    public int decider(List<DecisionSaisie> decisions) {
        return revision.decider(laMienne(), decisions, moi());
    }

    /** Keeps every right nobody has looked at yet, save one's own. Returns how many. */
    @Autorise(PORTAIL_ADMINISTRER)
    public int garderTout() {
        return revision.garderTout(laMienne(), moi());
    }

    /** The statement as it would be signed now. */
    @Autorise(PORTAIL_ADMINISTRER)
    public String aSigner() {
        long id = laMienne();
        return revision.aSigner(id, moi(), lecture.lire(id, null).raisonSociale()).corps();
    }

    /** Signs for what was chosen: it is done at once. Returns how many lines are settled. */
    @Autorise(PORTAIL_ADMINISTRER)
    public int signer(String nom) {
        long id = laMienne();
        return revision.signer(id, nom, moi(), lecture.lire(id, null).raisonSociale());
    }

    /** The evidence of one of the partner's reviews. */
    @Autorise({PORTAIL_ADMINISTRER, PORTAIL_SIGNER})
    public RevueVue preuve(long id) {
        long partenaire = decideurs.partenaireDe(appelants.courant());
        if (revues.partenaireDe(id).filter(p -> p == partenaire).isEmpty()) {
            throw new Introuvable("revue " + id);
        }
        journal.noter(ActeJournal.IMPRESSION, Revision.OBJET, Revue.reference(id), "Preuve de la revue", null);
        return lecture.lire(id, null);
    }

    private long laMienne() {
        Appelant moi = appelants.courant();
        return revues.enCours(decideurs.partenaireDe(moi)).orElseThrow(() -> new Introuvable("revue en cours de " + moi.identifiant()));
    }

    private Decideur moi() {
        return decideurs.duPartenaire(appelants.courant());
    }
}
