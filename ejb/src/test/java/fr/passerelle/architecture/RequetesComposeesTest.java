package fr.passerelle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked of the database is put together from parts: a text edited afterwards takes for its own what only looks like it. */
class RequetesComposeesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    /** A parameter looked for in a text to put something else in its place. */
    private static final Pattern RETOUCHE = Pattern.compile("\\.replace(?:All|First)?\\(\\s*\"[^\"]*:(?:\\w|\")");
    private static final Map<String, String> RETOUCHENT = Map.of(
            "Attendu.java", "deux pièces nomment comme elles veulent ce qu’elles lient\u202f; il n’y change que ces noms-là");

    @Test
    void aucune_requete_n_est_retouchee_une_fois_ecrite() throws IOException {
        try (Stream<Path> tous = Files.walk(SOURCES)) {
            List<Path> sources = tous.filter(f -> f.toString().endsWith(".java") && !RETOUCHENT.containsKey(f.getFileName().toString())).toList();
            assertThat(sources).isNotEmpty().allSatisfy(f -> assertThat(Files.readString(f)).as("%s", f).doesNotContainPattern(RETOUCHE));
        }
    }
}
