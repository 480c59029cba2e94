package fr.passerelle.mesure;

import fr.passerelle.serveur.BaseEmbarquee;
import fr.passerelle.serveur.Ports;
import fr.passerelle.serveur.ServeurWildFly;
import java.nio.file.Path;
import java.util.List;

/** Du lancement à la première réponse, contre un WildFly sans application. */
final class Demarrage {

    private static final double FOIS_AU_PLUS = 3;

    private Demarrage() {
    }

    static List<Rapport> mesurer(Path dossier) throws Exception {
        try (BaseEmbarquee base = BaseEmbarquee.jetable(dossier.resolve("postgres"), dossier.resolve("log").resolve("postgresql.log"))) {
            double[] durees = Chrono.medianes(1, 5, () -> {
                try (ServeurWildFly serveur = Terrain.lancer(dossier.resolve("complet"), base.connexion())) {
                    serveur.attendreQuIlReponde();
                }
            }, () -> {
                try (ServeurWildFly serveur = ServeurWildFly.lancerSeul(dossier.resolve("seul"), Ports.libres())) {
                    serveur.attendreLeServeur();
                }
            });
            return List.of(Rapport.auPlus("Démarrage jusqu’à la première page (arrêt compris), contre WildFly seul", durees[0], durees[1], FOIS_AU_PLUS));
        }
    }
}
