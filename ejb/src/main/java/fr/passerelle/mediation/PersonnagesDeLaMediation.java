package fr.passerelle.mediation;

import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.capacites.Personnage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Those who live in mediation. */
@ApplicationScoped
class PersonnagesDeLaMediation implements Demonstration {

    @Override
    public int rang() {
        return 10;
    }

    @Override
    public List<Personnage> personnages() {
        return List.of(
                new Personnage("mediateur", "Camille", "Démo-Médiation", "Médiation administrative", Mediation.MEDIATEUR),
                new Personnage("suppleant", "Dominique", "Démo-Suppléance", "Médiation administrative", Mediation.MEDIATEUR_SUPPLEANT),
                new Personnage("assistant", "Claude", "Démo-Assistance", "Médiation administrative", Mediation.ASSISTANT_MEDIATION),
                new Personnage("service", "Sacha", "Démo-Prestations", "Prestations – RSA et prime d’activité", Mediation.SERVICE_INTERROGE),
                new Personnage("pilote", "Alix", "Démo-Pilotage", "Qualité de service", Mediation.PILOTE_PRECONISATION),
                new Personnage("direction", "Morgan", "Démo-Direction", "Direction", Mediation.DIRECTION),
                new Personnage("accueil", "Lou", "Démo-Accueil", "Accueil", Mediation.AGENT_ACCUEIL));
    }
}
