package fr.passerelle.mesure;

import fr.passerelle.serveur.BaseEmbarquee;
import fr.passerelle.serveur.PieceDePassage;
import fr.passerelle.serveur.Ports;
import fr.passerelle.serveur.ServeurWildFly;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Du lancement à « prêt », contre un WildFly sans application, tel qu'il vient : les deux se disent prêts à la même adresse,
 * {@code /health/ready}. L'arrêt n'est pas compté.
 *
 * <p>L'application est installée comme le dit le README, avec l'archive de ses classes ; une ligne dit ce qu'il en est sans elle.
 * Une pièce de plus ({@link PieceDePassage}) se mesure sans archive non plus : on ne voit ainsi qu'elle.
 */
final class Demarrage {

    private static final double FOIS_AU_PLUS = 2.5;
    private static final double SANS_ARCHIVE_AU_PLUS = 3.2;
    private static final double UNE_PIECE_AU_PLUS = 1.03;
    private static final int TOURS = 7;

    private final Path dossier;
    private final Path archive;
    private final double[] prets = new double[TOURS];
    private final double[] sansArchive = new double[TOURS];
    private final double[] avecUnePiece = new double[TOURS];
    private final double[] seuls = new double[TOURS];

    private Demarrage(Path dossier) {
        this.dossier = dossier;
        archive = dossier.resolve("classes.jsa");
    }

    static List<Rapport> mesurer(Path dossier) throws Exception {
        return new Demarrage(dossier).mesurer();
    }

    private List<Rapport> mesurer() throws Exception {
        try (BaseEmbarquee base = BaseEmbarquee.jetable(dossier.resolve("postgres"), dossier.resolve("log").resolve("postgresql.log"));
                BaseEmbarquee autre = BaseEmbarquee.jetable(dossier.resolve("postgres-piece"), dossier.resolve("log").resolve("piece.log"))) {
            poser(base, autre);
            for (int i = 0; i < TOURS; i++) {
                prets[i] = complet("complet", base, "-XX:SharedArchiveFile=" + archive);
                seuls[i] = seul();
                avecEtSansPiece(i, base, autre);
            }
        }
        double seul = Chrono.mediane(seuls);
        double sans = Chrono.mediane(sansArchive);
        return List.of(Rapport.auPlus("Démarrage jusqu’à « prêt », contre WildFly seul", Chrono.mediane(prets), seul, FOIS_AU_PLUS),
                Rapport.auPlus("De même, sans l’archive des classes", sans, seul, SANS_ARCHIVE_AU_PLUS),
                Rapport.auPlus("Démarrage avec une pièce de plus", Chrono.mediane(avecUnePiece), sans, UNE_PIECE_AU_PLUS));
    }

    /** Chacune passe à son tour la première : ce qui précède un démarrage le presse ou le ralentit d'autant qu'une pièce. */
    private void avecEtSansPiece(int tour, BaseEmbarquee base, BaseEmbarquee autre) {
        if (tour % 2 == 0) {
            sansArchive[tour] = complet("complet", base);
        }
        avecUnePiece[tour] = complet("piece", autre);
        if (tour % 2 == 1) {
            sansArchive[tour] = complet("complet", base);
        }
    }

    /** Le premier démarrage de tous prépare les tables : il n'est pas de ceux de tous les jours. Sans démonstration, comme installé. */
    private void poser(BaseEmbarquee base, BaseEmbarquee autre) {
        ServeurWildFly.preparer(dossier.resolve("complet"));
        ServeurWildFly.preparer(dossier.resolve("piece"), PieceDePassage.ajouter("prets", dossier.resolve("atelier")));
        ServeurWildFly.preparerSeul(dossier.resolve("seul"));
        try (ServeurWildFly serveur = lancer("complet", base, "-XX:ArchiveClassesAtExit=" + archive)) {
            serveur.attendreQuIlReponde();
        }
        complet("piece", autre);
        seul();
    }

    private double complet(String nom, BaseEmbarquee base, String... options) {
        long debut = System.nanoTime();
        try (ServeurWildFly serveur = lancer(nom, base, options)) {
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

    private ServeurWildFly lancer(String nom, BaseEmbarquee base, String... options) {
        Path place = dossier.resolve(nom);
        return ServeurWildFly.lancerPrepare(place, Ports.libres(), base.connexion(),
                Map.of("PASSERELLE_PIECES_DIR", place.resolve("pieces").toString()), options);
    }

    private static double depuis(long debut) {
        return (System.nanoTime() - debut) / 1e6;
    }
}
