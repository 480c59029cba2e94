package fr.passerelle.mesure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ce que dit d'elle-même la machine Java d'un serveur qui tourne. */
record Jvm(long processus) {

    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
    private static final Pattern COMPILATION = Pattern.compile("java\\.ci\\.totalTime=(\\d+)");
    private static final Pattern FREQUENCE = Pattern.compile("sun\\.os\\.hrt\\.frequency=(\\d+)");

    /**
     * Ce que quelqu'un tient, en Mo, compté objet par objet pendant que tout est arrêté : la mémoire lue après un nettoyage compterait
     * aussi ce qui a été jeté depuis, des centaines de Mo à la vitesse d'un export.
     */
    double memoireVivante() throws IOException, InterruptedException {
        return nombre(TOTAL, demander("GC.class_histogram")) / (1 << 20);
    }

    /** Ce qu'a pris jusqu'ici le compilateur, en millisecondes. */
    double compilation() throws IOException, InterruptedException {
        String compteurs = demander("PerfCounter.print");
        return nombre(COMPILATION, compteurs) * 1_000 / nombre(FREQUENCE, compteurs);
    }

    private static double nombre(Pattern motif, String texte) {
        Matcher lu = motif.matcher(texte);
        if (!lu.find()) {
            throw new IllegalStateException("illisible : " + motif);
        }
        return Double.parseDouble(lu.group(1));
    }

    private String demander(String ordre) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(processus), ordre)
                .redirectErrorStream(true).start();
        String sortie = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return sortie;
    }
}
