package fr.passerelle.mediation.saisine;

import static fr.passerelle.mediation.Permissions.QUESTION_REPONDRE;
import static fr.passerelle.mediation.Permissions.SAISINE_DECIDER;
import static fr.passerelle.mediation.Permissions.SAISINE_ENREGISTRER;
import static fr.passerelle.mediation.Permissions.SAISINE_GERER;

import fr.passerelle.socle.comptes.Agent;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The people of the house that a page of a case lets one choose. */
@Stateless
public class PersonnesService {

    @Inject
    private Annuaire annuaire;

    /** Who may have taken part in the contested decision: anyone who works here. */
    @Autorise(SAISINE_ENREGISTRER)
    public List<Agent> agents() {
        return annuaire.agents();
    }

    /** Who answers questions for a service. */
    @Autorise(SAISINE_DECIDER)
    public List<Agent> interrogeables() {
        return annuaire.agentsPouvant(QUESTION_REPONDRE);
    }

    /** Who can hold a case: whoever may decide on one. */
    @Autorise(SAISINE_GERER)
    public List<Agent> titulairesPossibles() {
        return annuaire.agentsPouvant(SAISINE_DECIDER);
    }
}
