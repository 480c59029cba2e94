package fr.passerelle.web.mediation;

import fr.passerelle.mediation.saisine.PersonnesService;
import fr.passerelle.socle.comptes.Agent;
import fr.passerelle.web.socle.personnes.Repertoire;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The people a page of a case lets one choose, read once per request. */
@Named
@RequestScoped
public class PersonnesChoix {

    @Inject
    private PersonnesService service;

    private List<Agent> titulaires;
    private List<Agent> successeurs;

    /** Anyone who works here. */
    public Repertoire getAgents() {
        return new Repertoire(service::agents, service::agentsNommes);
    }

    /** Who answers questions for a service. */
    public Repertoire getInterrogeables() {
        return new Repertoire(service::interrogeables, service::agentsNommes);
    }

    /** Who may hold that case. */
    public List<Agent> titulaires(String reference) {
        if (titulaires == null) {
            titulaires = service.titulairesPossibles(reference);
        }
        return titulaires;
    }

    /** To whom the person may leave that case. */
    public List<Agent> successeurs(String reference) {
        if (successeurs == null) {
            successeurs = service.successeurs(reference);
        }
        return successeurs;
    }
}
