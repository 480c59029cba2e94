package fr.passerelle.mesure;

import fr.passerelle.serveur.BaseEmbarquee;
import fr.passerelle.serveur.Ports;
import fr.passerelle.serveur.ServeurWildFly;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

    /** Tel qu'il est installé : sans démonstration. */
    private static double complet(Path dossier, BaseEmbarquee base) {
        Path place = dossier.resolve("complet");
        ServeurWildFly.preparer(place);
        Map<String, String> reglages = Map.of("PASSERELLE_PIECES_DIR", place.resolve("pieces").toString());
        long debut = System.nanoTime();
        try (ServeurWildFly serveur = ServeurWildFly.lancerPrepare(place, Ports.libres(), base.connexion(), reglages)) {
            serveur.attendreQuIlReponde();
            return (System.nanoTime() - debut) / 1e6;
        }
    }

    private static double seul(Path dossier) {
        Path place = dossier.resolve("seul");
        ServeurWildFly.preparerSeul(place);
        long debut = System.nanoTime();
        try (ServeurWildFly serveur = ServeurWildFly.lancerSeul(place, Ports.libres())) {
            serveur.attendreLeServeur();
            return (System.nanoTime() - debut) / 1e6;
        }
    }
}
