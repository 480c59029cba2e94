package fr.passerelle.mesure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ce que garde la mémoire du serveur, une fois nettoyée, pendant qu'il exporte toutes les saisines. */
final class Memoire {

    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
    private static final double FOIS_AU_PLUS = 1.3;
    private static final int REGARDS_AU_MOINS = 3;

    private Memoire() {
    }

    static List<Rapport> mesurer(Terrain grand) throws Exception {
        long processus = grand.serveur().processus();
        grand.visiteur().parcourir("mediation/saisines.csv?prestation=PPA");
        double avant = vivante(processus);
        List<Double> pendant = new ArrayList<>();
        CompletableFuture<Long> export = CompletableFuture.supplyAsync(() -> {
            try {
                return grand.visiteur().parcourir("mediation/saisines.csv");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        while (!export.isDone()) {
            pendant.add(vivante(processus));
        }
        if (export.get() < 10_000_000 || pendant.size() < REGARDS_AU_MOINS) {
            throw new IllegalStateException("export trop court : " + export.get() + " octets, " + pendant.size() + " regards");
        }
        double pire = pendant.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return List.of(new Rapport("Mémoire vivante pendant l’export de 200 000 saisines (" + pendant.size() + " regards)", mo(pire), mo(avant) + " avant",
                Rapport.nombre(pire / avant) + " ×", "≤ " + Rapport.nombre(FOIS_AU_PLUS) + " ×", pire / avant <= FOIS_AU_PLUS));
    }

    /**
     * Ce que quelqu'un tient, compté objet par objet pendant que tout est arrêté : la mémoire lue après un nettoyage compterait
     * aussi ce qui a été jeté depuis, des centaines de Mo à la vitesse d'un export.
     */
    private static double vivante(long processus) throws IOException, InterruptedException {
        Matcher total = TOTAL.matcher(jcmd(processus, "GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("mémoire illisible");
        }
        return Double.parseDouble(total.group(1)) / (1 << 20);
    }

    private static String jcmd(long processus, String ordre) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(processus), ordre)
                .redirectErrorStream(true).start();
        String sortie = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return sortie;
    }

    private static String mo(double mo) {
        return Math.round(mo) + " Mo";
    }
}
