package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.web.socle.facade.Porte;
import fr.passerelle.web.socle.facade.Portes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The door the person came in by, which says where they begin. */
@Named
@RequestScoped
public class MaPorte {

    @Inject
    private Portes portes;
    @Inject
    private HttpServletRequest demande;
    @Inject
    private Arrivee arrivee;
    private Porte.Accueil accueil;

    public Porte.Accueil getAccueil() {
        if (accueil == null) {
            accueil = demande.getUserPrincipal() == null ? Porte.Accueil.DE_TOUS : FinDeSession.porte(demande, portes).accueil();
        }
        return accueil;
    }

    /** Whether the person works here: what the house writes to others is shown to none of the others. */
    public boolean estDeLaMaison() {
        return demande.getUserPrincipal() != null && FinDeSession.porte(demande, portes).population() == Population.AGENT;
    }

    /** Those who begin elsewhere have nothing to do on the page made for the house. */
    public void accueillir() throws IOException {
        if (!getAccueil().estDeTous()) {
            arrivee.aller(getAccueil().lien());
        }
    }
}
