package fr.passerelle.temps;

import fr.passerelle.serveur.ServeurDeTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Note le temps de chaque classe et de chaque test, et en fait {@code ear/target/temps.md} quand le lot finit, et l'ordre où faire partir
 * les classes ({@code ear/target/temps/.surefire-temps}) : le dernier lot y met ce qu'ont noté tous les autres. Déclaré dans {@code META-INF/services}.
 */
public final class TableDesTemps implements TestExecutionListener {

    private static final String EXECUTION = System.getProperty("execution");
    private static final String LOT = System.getProperty("lot", "lot-1");
    private static final Path NOTES = ServeurDeTest.cible().resolve("temps").resolve(String.valueOf(EXECUTION));
    private static boolean publiee;

    private final Map<String, Long> departs = new ConcurrentHashMap<>();

    @Override
    public void executionStarted(TestIdentifier quoi) {
        departs.put(quoi.getUniqueId(), System.nanoTime());
    }

    @Override
    public void executionFinished(TestIdentifier quoi, TestExecutionResult resultat) {
        Long depart = departs.remove(quoi.getUniqueId());
        if (EXECUTION == null || depart == null) {
            return;
        }
        long millisecondes = (System.nanoTime() - depart) / 1_000_000;
        quoi.getSource().ifPresent(source -> {
            if (source instanceof ClassSource classe && !classe.getClassName().contains("$")) {
                noter(new Temps(classe.getClassName(), "", millisecondes));
            } else if (source instanceof MethodSource methode && quoi.isTest()) {
                noter(new Temps(methode.getClassName(), nomDe(methode, quoi.getDisplayName()), millisecondes));
            }
        });
    }

    /** Un test à paramètres se dit avec les siens. */
    private static String nomDe(MethodSource methode, String affiche) {
        return methode.getMethodName() + (affiche.startsWith("[") ? ' ' + affiche : "");
    }

    private static synchronized void noter(Temps temps) {
        try {
            Files.createDirectories(NOTES);
            Files.writeString(NOTES.resolve(LOT + ".tsv"), temps.ligne() + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!publiee) {
            publiee = true;
            Runtime.getRuntime().addShutdownHook(new Thread(TableDesTemps::publier, "table-des-temps"));
        }
    }

    private static void publier() {
        try {
            Files.write(NOTES.resolve(LOT + ".comptes"), Comptes.tous().entrySet().stream().map(c -> c.getKey() + '\t' + c.getValue()).toList());
            List<Temps> temps = lire(".tsv").map(Temps::lire).toList();
            Files.writeString(ServeurDeTest.cible().resolve("temps.md"), PageDesTemps.ecrire(temps, lire(".comptes").toList()));
            Files.write(NOTES.resolveSibling(".surefire-temps"), Temps.ordreDesClasses(temps));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lire(String sorte) throws IOException {
        try (Stream<Path> fichiers = Files.list(NOTES)) {
            List<Path> siens = fichiers.filter(f -> f.toString().endsWith(sorte)).sorted().toList();
            return siens.stream().flatMap(TableDesTemps::lignes);
        }
    }

    private static Stream<String> lignes(Path fichier) {
        try {
            return Files.readAllLines(fichier).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
