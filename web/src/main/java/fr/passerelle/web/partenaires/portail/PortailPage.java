package fr.passerelle.web.partenaires.portail;

import fr.passerelle.partenaires.portail.Membre;
import fr.passerelle.partenaires.portail.Portail;
import fr.passerelle.partenaires.portail.PortailService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The first page of someone from a partner. */
@Named
@RequestScoped
public class PortailPage {

    @Inject
    private PortailService service;
    private Portail portail;
    private Membre membre;

    /** Read before anything is drawn: whoever is no partner's finds no page. */
    public void ouvrir() {
        portail = service.portail();
    }

    /** For pages that only tell whom to ask: whoever is no partner's finds no page. */
    public void reconnaitre() {
        membre = service.membre();
    }

    public Membre getMembre() {
        if (membre == null) {
            reconnaitre();
        }
        return membre;
    }

    public Portail getPortail() {
        if (portail == null) {
            ouvrir();
        }
        return portail;
    }
}
