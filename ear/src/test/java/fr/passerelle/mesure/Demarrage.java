package fr.passerelle.mesure;

import fr.passerelle.serveur.BaseEmbarquee;
import fr.passerelle.serveur.Ports;
import fr.passerelle.serveur.ServeurWildFly;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Du lancement à « prêt », contre un WildFly sans application : les deux se disent prêts à la même adresse, {@code /health/ready}.
 * L'arrêt n'est pas compté.
 */
final class Demarrage {

    private static final double FOIS_AU_PLUS = 2.5;
    private static final int PAIRES = 7;

    private final Path dossier;
    private final double[] prets = new double[PAIRES];
    private final double[] seuls = new double[PAIRES];

    private Demarrage(Path dossier) {
        this.dossier = dossier;
    }

    static List<Rapport> mesurer(Path dossier) throws Exception {
        return new Demarrage(dossier).mesurer();
    }

    private List<Rapport> mesurer() throws Exception {
        try (BaseEmbarquee base = BaseEmbarquee.jetable(dossier.resolve("postgres"), dossier.resolve("log").resolve("postgresql.log"))) {
            poser(base);
            for (int i = 0; i < PAIRES; i++) {
                prets[i] = complet(base);
                seuls[i] = seul();
            }
        }
        return List.of(Rapport.auPlus("Démarrage jusqu’à « prêt », contre WildFly seul", Chrono.mediane(prets), Chrono.mediane(seuls),
                FOIS_AU_PLUS));
    }

    /** Le premier démarrage de tous prépare les tables : il n'est pas de ceux de tous les jours. Sans démonstration, comme installé. */
    private void poser(BaseEmbarquee base) {
        ServeurWildFly.preparer(dossier.resolve("complet"));
        ServeurWildFly.preparerSeul(dossier.resolve("seul"));
        try (ServeurWildFly serveur = lancerComplet(base)) {
            serveur.attendreQuIlReponde();
        }
        seul();
    }

    private double complet(BaseEmbarquee base) {
        long debut = System.nanoTime();
        try (ServeurWildFly serveur = lancerComplet(base)) {
            serveur.attendreQuIlSoitPret();
            return depuis(debut);
        }
    }

    private double seul() {
        long debut = System.nanoTime();
        try (ServeurWildFly serveur = ServeurWildFly.lancerSeul(dossier.resolve("seul"), Ports.libres())) {
            serveur.attendreQuIlSoitPret();
            return depuis(debut);
        }
    }

    private ServeurWildFly lancerComplet(BaseEmbarquee base) {
        Path place = dossier.resolve("complet");
        return ServeurWildFly.lancerPrepare(place, Ports.libres(), base.connexion(),
                Map.of("PASSERELLE_PIECES_DIR", place.resolve("pieces").toString()));
    }

    private static double depuis(long debut) {
        return (System.nanoTime() - debut) / 1e6;
    }
}
