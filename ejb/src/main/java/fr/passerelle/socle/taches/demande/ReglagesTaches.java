package fr.passerelle.socle.taches.demande;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many tasks go side by side, and how long what they leave is kept. */
@ApplicationScoped
class ReglagesTaches implements Declaration {

    static final Reglage A_LA_FOIS = Reglage.entier("passerelle.taches.a-la-fois", 2,
            "Combien de tâches demandées un serveur fait à la fois\u202f; les autres attendent leur tour.");

    static final Reglage GARDER = Reglage.entier("passerelle.taches.garder-jours", 7,
            "Combien de jours, après la fin d’une tâche, se gardent son rapport et ses fichiers.");

    @Override
    public String titre() {
        return "Tâches demandées";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(A_LA_FOIS, GARDER);
    }
}
