package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Appelants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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

    /** T10: the agent asked answers; another one's question does not exist for them. */
    public void repondreAQuestion(long id, int version, String texte) {
        Question question = saisines.question(id)
                .filter(q -> appelants.courant().identifiant().equals(q.identifiant()))
                .orElseThrow(() -> new Introuvable("question " + id));
        Saisine saisine = saisines.parEchange(question.saisine().id());
        question.exigerAttendue();
        if (question.version() != version) {
            throw new VersionPerimee("La question a changé entre-temps : relisez-la avant de répondre.");
        }
        actes.executer(saisine, Acte.RECEVOIR_REPONSE, (s, c) -> s.recevoirReponse(id, texte, c));
    }

    /** T11: the direction decides on a proposal (R-MED-19). */
    public void deciderEquite(long id, int version, boolean acceptee, String motif) {
        PropositionEquite proposition = saisines.proposition(id).orElseThrow(() -> new Introuvable("proposition " + id));
        Saisine saisine = saisines.parEchange(proposition.saisine().id());
        proposition.exigerADecider();
        if (proposition.version() != version) {
            throw new VersionPerimee("La proposition a été décidée entre-temps.");
        }
        actes.executer(saisine, Acte.DECISION_EQUITE, (s, c) -> s.deciderEquite(id, acceptee, motif, c));
    }
}
