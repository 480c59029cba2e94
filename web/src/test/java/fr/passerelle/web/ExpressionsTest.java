package fr.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glassfish.expressly.lang.ExpressionBuilder;
import org.junit.jupiter.api.Test;

/** What pages ask is written as the server reads it: it would say so only to the first person who opens the page. */
class ExpressionsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:'(?:[^'\\\\]|\\\\.)*'|\\{[^}]*}|[^}'])*}");
    private static final Pattern UNE_LETTRE = Pattern.compile("var=\"[a-z]\"");

    @Test
    void every_expression_of_every_page_can_be_read() throws IOException {
        try (Stream<Path> fichiers = Files.walk(PAGES)) {
            List<String> illisibles = fichiers.filter(f -> f.toString().endsWith(".xhtml")).flatMap(ExpressionsTest::illisibles).toList();
            assertThat(illisibles).isEmpty();
        }
    }

    @Test
    void a_record_that_calls_a_moment_le_cannot_be_asked_for_it() {
        assertThat(seLit("#{q.le()}")).isFalse();
        assertThat(seLit("#{q.quand()}")).isTrue();
    }

    /** What a page names by one letter would hide it, and the page would fail when it has something to say. */
    @Test
    void what_the_floor_puts_in_any_page_names_its_lines_by_whole_words() throws IOException {
        try (Stream<Path> fichiers = Stream.of("tags", "modele").map(PAGES.resolve("WEB-INF/socle")::resolve).flatMap(ExpressionsTest::dans)) {
            assertThat(fichiers.filter(f -> UNE_LETTRE.matcher(lire(f)).find())).isEmpty();
        }
    }

    private static Stream<Path> dans(Path dossier) {
        try {
            return Files.walk(dossier).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> illisibles(Path page) {
        Matcher trouvees = EXPRESSION.matcher(lire(page).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\""));
        return trouvees.results().map(r -> r.group()).filter(e -> !seLit(e)).map(e -> PAGES.relativize(page) + "\u202f: " + e);
    }

    private static boolean seLit(String expression) {
        try {
            return ExpressionBuilder.createNode(expression) != null;
        } catch (ELException illisible) {
            return false;
        }
    }

    private static String lire(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
