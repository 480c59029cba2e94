package fr.passerelle.mesure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Le repère des impressions : Jasper seul, sur le même gabarit et le même texte, dans un processus à lui qui a la mémoire et le compilateur
 * du serveur. Il imprime sur un seul fil, comme une boucle autour de Jasper ; il ne fait rien tant qu'on ne lui demande rien.
 */
final class JasperSeul implements AutoCloseable {

    private static final String PROGRAMME = "fr.passerelle.reports.JasperSeul";

    private final Process processus;
    private final OutputStream ordres;
    private final BufferedReader reponses;

    JasperSeul() throws IOException {
        processus = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms512m", "-Xmx1g", "-Djava.awt.headless=true",
                "-cp", Files.readString(Partenaires.documents("convention.classes")), PROGRAMME, Partenaires.documents("convention.txt").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        ordres = processus.getOutputStream();
        reponses = new BufferedReader(new InputStreamReader(processus.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Combien de millisecondes pour tant de documents. */
    double imprimer(int documents) throws IOException {
        ordres.write((documents + "\n").getBytes(StandardCharsets.UTF_8));
        ordres.flush();
        for (String ligne = reponses.readLine(); ligne != null; ligne = reponses.readLine()) {
            if (ligne.startsWith("ms ")) {
                return Double.parseDouble(ligne.substring(3));
            }
        }
        throw new IllegalStateException("Jasper seul s’est arrêté");
    }

    @Override
    public void close() {
        processus.destroy();
    }
}
