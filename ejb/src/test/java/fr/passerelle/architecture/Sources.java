package fr.passerelle.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the sources are: those of the application, and those of the rooms it does not know, that the same walls hold. */
final class Sources {

    static final Path MAISON = Path.of("..");
    private static final Path PIECES = MAISON.resolve("ear/src/test/pieces");

    private Sources() {
    }

    /** What is under {@code src/main/genre} of that module, and the same of each room to be added. */
    static List<Path> de(String module, String genre) {
        return Stream.concat(Stream.of(MAISON.resolve(module).resolve("src/main").resolve(genre)), dossiers(PIECES).map(p -> p.resolve(module).resolve(genre)))
                .filter(Files::isDirectory).toList();
    }

    static Stream<Path> dossiers(Path racine) {
        try (Stream<Path> tous = Files.list(racine)) {
            return tous.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> fichiers(Path racine) {
        try (Stream<Path> tous = Files.walk(racine)) {
            return tous.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
