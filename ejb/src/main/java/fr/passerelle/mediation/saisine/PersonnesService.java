package fr.passerelle.mediation.saisine;

import fr.passerelle.socle.comptes.Agent;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.comptes.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The people of the house that a page of a case lets one choose. */
@Stateless
public class PersonnesService {

    @Inject
    private Annuaire annuaire;

    /** Who may have taken part in the contested decision: anyone who works here. */
    @Autorise(Permission.SAISINE_ENREGISTRER)
    public List<Agent> agents() {
        return annuaire.agents();
    }

    /** Who answers questions for a service. */
    @Autorise(Permission.SAISINE_DECIDER)
    public List<Agent> interrogeables() {
        return annuaire.agentsPouvant(Permission.QUESTION_REPONDRE);
    }

    /** Who can hold a case: whoever may decide on one. */
    @Autorise(Permission.SAISINE_GERER)
    public List<Agent> titulairesPossibles() {
        return annuaire.agentsPouvant(Permission.SAISINE_DECIDER);
    }
}
