package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Appelants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What comes back to a case from those who see nothing of it but what was addressed to them: the answer of a service, the
 * decision of the direction. For the services of those rooms, which check the rights.
 */
@ApplicationScoped
public class Echanges {

    @Inject
    private SaisineRepository saisines;
    @Inject
    private ActesSurSaisine actes;
    @Inject
    private Appelants appelants;

    /** T10: the agent asked answers; another one's question does not exist for them. A reminder sent meanwhile changes nothing to it. */
    public void repondreAQuestion(long id, int version, String texte, List<Long> pieces) {
        Saisine saisine = saisines.parQuestion(id, appelants.courant().identifiant()).filter(this::estSansLien)
                .orElseThrow(() -> new Introuvable("question " + id));
        Question question = saisines.question(id);
        question.exigerAttendue();
        if (question.version() != version && !question.estOuverte()) {
            throw new VersionPerimee("Une réponse à cette question a été enregistrée entre-temps "
                    + actes.parQui(question.reponduePar(), question.repondueLe()) + ".");
        }
        actes.executer(saisine, Acte.RECEVOIR_REPONSE, (s, c) -> s.recevoirReponse(id, texte, pieces, c));
    }

    /** T11: the direction decides on a proposal (R-MED-19). */
    public void deciderEquite(long id, int version, boolean acceptee, String motif) {
        Saisine saisine = saisines.parProposition(id).filter(this::estSansLien).orElseThrow(() -> new Introuvable("proposition " + id));
        PropositionEquite proposition = saisines.proposition(id);
        proposition.exigerADecider();
        if (proposition.version() != version) {
            throw new VersionPerimee(proposition.estIndecise() ? "La proposition a changé entre-temps."
                    : "La proposition a été décidée entre-temps " + actes.parQui(proposition.decideePar(), proposition.decideeLe()) + ".");
        }
        actes.executer(saisine, Acte.DECISION_EQUITE, (s, c) -> s.deciderEquite(id, acceptee, motif, c));
    }

    /** One who withdrew from the case, or was named as implied since, has nothing to do with it any more (R-MED-16). */
    private boolean estSansLien(Saisine saisine) {
        String moi = appelants.courant().identifiant();
        return !saisine.implique(moi) && !saisine.estDeporte(moi);
    }
}
