package fr.passerelle.mesure;

import fr.passerelle.serveur.BaseEmbarquee;
import fr.passerelle.serveur.Ports;
import fr.passerelle.serveur.ServeurWildFly;
import java.nio.file.Path;
import java.util.List;

/** Du lancement à la première réponse, contre un WildFly sans application. L'arrêt n'est pas compté. */
final class Demarrage {

    private static final double FOIS_AU_PLUS = 3;
    private static final int PAIRES = 7;

    private Demarrage() {
    }

    static List<Rapport> mesurer(Path dossier) throws Exception {
        double[] complets = new double[PAIRES];
        double[] seuls = new double[PAIRES];
        try (BaseEmbarquee base = BaseEmbarquee.jetable(dossier.resolve("postgres"), dossier.resolve("log").resolve("postgresql.log"))) {
            // the first start of all prepares the tables: it is not one of those of every day
            for (int i = -1; i < PAIRES; i++) {
                double complet = complet(dossier, base);
                double seul = seul(dossier);
                if (i >= 0) {
                    complets[i] = complet;
                    seuls[i] = seul;
                }
            }
        }
        return List.of(Rapport.auPlus("Démarrage jusqu’à la première page, contre WildFly seul", Chrono.mediane(complets), Chrono.mediane(seuls),
                FOIS_AU_PLUS));
    }

    private static double complet(Path dossier, BaseEmbarquee base) {
        long debut = System.nanoTime();
        try (ServeurWildFly serveur = Terrain.lancer(dossier.resolve("complet"), base.connexion())) {
            serveur.attendreQuIlReponde();
            return (System.nanoTime() - debut) / 1e6;
        }
    }

    private static double seul(Path dossier) {
        long debut = System.nanoTime();
        try (ServeurWildFly serveur = ServeurWildFly.lancerSeul(dossier.resolve("seul"), Ports.libres())) {
            serveur.attendreLeServeur();
            return (System.nanoTime() - debut) / 1e6;
        }
    }
}
