package fr.passerelle.socle.taches.demande;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many tasks go side by side, how long each may take, and how long what they leave is kept. */
@ApplicationScoped
class ReglagesTaches implements Declaration {

    static final Reglage A_LA_FOIS = Reglage.entier("passerelle.taches.a-la-fois", 2,
            "Un serveur fait à la fois ce nombre de tâches demandées\u202f; les autres attendent leur tour.");

    static final Reglage DUREE = Reglage.entier("passerelle.taches.duree-secondes", 7_200,
            "Une tâche demandée peut lire ou écrire d’un seul tenant pendant ce nombre de secondes\u202f; au-delà, elle s’arrête et n’en garde rien.");

    static final Reglage GARDER = Reglage.entier("passerelle.taches.garder-jours", 7,
            "Le rapport et les fichiers d’une tâche sont gardés ce nombre de jours après sa fin.");

    @Override
    public String titre() {
        return "Tâches demandées";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(A_LA_FOIS, DUREE, GARDER);
    }
}
