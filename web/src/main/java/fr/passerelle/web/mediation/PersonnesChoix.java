package fr.passerelle.web.mediation;

import fr.passerelle.mediation.saisine.PersonnesService;
import fr.passerelle.socle.comptes.Agent;
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

    private List<Agent> agents;
    private List<Agent> interrogeables;
    private List<Agent> titulaires;

    public List<Agent> getAgents() {
        if (agents == null) {
            agents = service.agents();
        }
        return agents;
    }

    public List<Agent> getInterrogeables() {
        if (interrogeables == null) {
            interrogeables = service.interrogeables();
        }
        return interrogeables;
    }

    public List<Agent> getTitulaires() {
        if (titulaires == null) {
            titulaires = service.titulairesPossibles();
        }
        return titulaires;
    }
}
