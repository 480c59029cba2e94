package fr.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every sentence written in the sources of all modules is set as French is: no ordinary space, where a line end could cut, before
 * {@code ; : ! ? »} or after {@code «}, and no typewriter apostrophe between two letters. What is typed or read is not its matter.
 */
class TypographieDesTextesTest {

    private static final Pattern FAUTE = Pattern.compile("(?<=[\\p{L}\\p{N}».)\\]}’…€%]) (?=[;!?:](?:[\\s»)\"<&.…{]|$|\\\\n))"
            + "|(?<=\\S) (?=»)|« |(?<=\\p{Ll})'(?=\\p{L})");
    private static final Pattern LITTERAL = Pattern.compile("//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\\\n]|\\\\.)'"
            + "|\"\"\"((?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*+)\"", Pattern.DOTALL);
    /** What a database or an expression reader reads, not a person. */
    private static final Pattern TECHNIQUE = Pattern.compile("(?i)\\b(select|where|from|insert|update|delete|values|limit|returning|join|order by|is null|is not null"
            + "|using|between|exists|member of|interval|coalesce|in :|and [a-z_.]+ [<>=])|::|'mm|\\(\\?|\\\\\\\\|\\.\\*|\\[\\^");
    private static final Pattern EXPRESSION = Pattern.compile("<!--.*?-->|<script\\b.*?</script>|<style\\b.*?</style>|[#$]\\{(?:[^{}'\"]|'[^']*'|\"[^\"]*\")*}",
            Pattern.DOTALL);
    private static final Pattern DIT = Pattern.compile("'([^']*)'");
    /** The hash that ends the note of a purge is found by the sign before it, in journals already sealed. */
    private static final List<String> SCELLES = List.of("Purges.java", "ConservationService.java", "Typographie.java");

    @ParameterizedTest
    @ValueSource(strings = {"../ejb", "../reports", "../web", "../ear"})
    void every_sentence_of_the_sources_is_well_set(String module) {
        assertThat(fichiers(Path.of(module, "src/main"), ".java").filter(f -> !SCELLES.contains(f.getFileName().toString())).flatMap(TypographieDesTextesTest::dansLeCode))
                .isEmpty();
    }

    @Test
    void every_sentence_of_the_pages_is_well_set() {
        assertThat(fichiers(Path.of("src/main/webapp"), ".xhtml").flatMap(TypographieDesTextesTest::dansLaPage)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Est-ce sûr ?", "Au dossier : 12", "« sans objet »", "l'usager", "fait »", "Attention !\\n"})
    void a_sentence_badly_set_is_seen(String phrase) {
        assertThat(FAUTE.matcher(phrase).find()).isTrue();
    }

    private static Stream<String> dansLeCode(Path fichier) {
        return LITTERAL.matcher(lire(fichier)).results().map(r -> r.group(1) == null ? r.group(2) : r.group(1))
                .filter(texte -> texte != null && !TECHNIQUE.matcher(texte).find() && FAUTE.matcher(texte).find()).map(texte -> fichier.getFileName() + " " + texte);
    }

    private static Stream<String> dansLaPage(Path page) {
        String texte = lire(page);
        Stream<String> dites = EXPRESSION.matcher(texte).results().map(MatchResult::group).filter(e -> e.startsWith("#"))
                .flatMap(e -> DIT.matcher(e).results().map(r -> r.group(1)));
        Stream<String> lignes = EXPRESSION.matcher(texte).replaceAll("}").lines();
        return Stream.concat(dites, lignes).filter(t -> FAUTE.matcher(t).find()).map(t -> page.getFileName() + " " + t.strip());
    }

    private static Stream<Path> fichiers(Path racine, String fin) {
        try {
            return Files.exists(racine) ? Files.walk(racine).filter(f -> f.toString().endsWith(fin)) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
