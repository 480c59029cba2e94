package fr.passerelle.mesure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Ce que garde la mémoire du serveur, une fois nettoyée, pendant qu'il exporte toutes les saisines. */
final class Memoire {

    private static final double FOIS_AU_PLUS = 1.3;
    private static final int REGARDS_AU_MOINS = 3;

    private Memoire() {
    }

    static List<Rapport> mesurer(Terrain grand) throws Exception {
        Jvm jvm = new Jvm(grand.serveur().processus());
        grand.visiteur().parcourir("mediation/saisines.csv?prestation=PPA");
        double avant = jvm.memoireVivante();
        List<Double> pendant = new ArrayList<>();
        CompletableFuture<Long> export = CompletableFuture.supplyAsync(() -> {
            try {
                return grand.visiteur().parcourir("mediation/saisines.csv");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        while (!export.isDone()) {
            pendant.add(jvm.memoireVivante());
        }
        if (export.get() < 10_000_000 || pendant.size() < REGARDS_AU_MOINS) {
            throw new IllegalStateException("export trop court : " + export.get() + " octets, " + pendant.size() + " regards");
        }
        double pire = pendant.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return List.of(new Rapport("Mémoire vivante pendant l’export de 200 000 saisines (" + pendant.size() + " regards)", mo(pire), mo(avant) + " avant",
                Rapport.nombre(pire / avant) + " ×", "≤ " + Rapport.nombre(FOIS_AU_PLUS) + " ×", pire / avant <= FOIS_AU_PLUS));
    }

    private static String mo(double mo) {
        return Math.round(mo) + " Mo";
    }
}
