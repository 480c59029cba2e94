package fr.passerelle.socle.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.architecture.Declarations;
import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.GenreDObjet;
import fr.passerelle.socle.imports.Import;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What acts are about is said by some capability: the page of the journal has a name for it, and finds it by its kind. */
class ObjetsDuJournalTest {

    private static final Path SOURCES = Path.of("src/main/java");
    /** The kind, where it is written: given to the journal, in what an export leaves there, or named for the whole of a room. */
    private static final Pattern ECRIT = Pattern.compile("journal\\s*\\.(?:noterLectures?\\(|(?:noter|noterTous)\\([^,;]+,|noterPour\\([^,;]+,[^,;]+,)\\s*\"([^\"]+)\""
            + "|new Trace\\(\\s*\"([^\"]+)\"|String OBJET\\w* = \"([^\"]+)\"");

    @Test
    void tout_objet_que_le_journal_garde_est_declare() throws IOException {
        Set<String> declares = Declarations.toutes(Capacite.class).stream().flatMap(c -> c.objets().stream()).map(GenreDObjet::code).collect(Collectors.toSet());
        Map<String, Path> ecrits = new TreeMap<>();
        try (Stream<Path> tous = Files.walk(SOURCES)) {
            tous.filter(f -> f.toString().endsWith(".java")).forEach(f -> ECRIT.matcher(lire(f)).results().forEach(r -> ecrits.put(
                    IntStream.rangeClosed(1, 3).mapToObj(r::group).filter(g -> g != null).findFirst().orElseThrow(), f)));
        }
        Declarations.toutes(Import.class).forEach(i -> ecrits.put(i.motAuJournal(), SOURCES));
        assertThat(ecrits).hasSizeGreaterThan(30).allSatisfy((objet, ou) -> assertThat(declares).as("%s, dans %s", objet, ou).contains(objet));
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
