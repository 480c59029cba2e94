package fr.passerelle.reports.socle.rendu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Step of the build: compiles each template of a folder; left out of the jar. */
public final class CompilationDesGabarits {

    private CompilationDesGabarits() {
    }

    public static void main(String[] dossiers) throws IOException, JRException {
        Path cible = Files.createDirectories(Path.of(dossiers[1]));
        for (Path source : sources(Path.of(dossiers[0]))) {
            String nom = source.getFileName().toString().replace(".jrxml", ".jasper");
            JasperCompileManager.compileReportToFile(source.toString(), cible.resolve(nom).toString());
        }
    }

    private static List<Path> sources(Path dossier) throws IOException {
        try (Stream<Path> fichiers = Files.list(dossier)) {
            return fichiers.filter(f -> f.toString().endsWith(".jrxml")).sorted().toList();
        }
    }
}
