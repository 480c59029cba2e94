package fr.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One name for one page: the title and heading of a page begin with the words of the menu that led there. */
class NomsDesPagesTest {

    /** The application, and the rooms it does not know. */
    private static final List<Path> JAVA = racines("java");
    private static final List<Path> PAGES = racines("webapp");
    private static final Pattern ENTREE = Pattern.compile("Entree\\.de\\(\"([^\"]+)\", \"[^\"]+\", \"([^\"]+)\"");
    private static final Pattern MODELE = Pattern.compile("template=\"([^\"]*)\"");
    private static final Pattern TITRE = Pattern.compile("name=\"titre\" value=\"([^\"]*)\"");

    @Test
    void a_page_begins_with_the_words_of_the_menu_that_leads_to_it() throws IOException {
        assertThat(entrees()).hasSizeGreaterThan(40).allSatisfy(e -> {
            Path page = page(e[0]);
            assertThat(page).as(e[0]).exists();
            Matcher titre = TITRE.matcher(lire(page));
            // one made by its bean, or by the list it is made of, is read in the tests of that page
            if (titre.find() && !titre.group(1).startsWith("#{")) {
                assertThat(titre.group(1)).as("le menu dit « %s »", e[1]).startsWith(e[1]);
            }
        });
    }

    /** Two may lead to one page that the floor makes for each room; never to two different things. */
    @Test
    void two_things_never_bear_one_name_in_the_menu() throws IOException {
        assertThat(entrees().stream().collect(Collectors.groupingBy(e -> e[1], Collectors.mapping(e -> faitDe(e[0]), Collectors.toSet()))))
                .allSatisfy((nom, pages) -> assertThat(pages).as("« %s » mène à", nom).hasSize(1));
    }

    /** The page, or what the floor makes it of. */
    private static String faitDe(String adresse) {
        return Stream.of(lire(page(adresse))).flatMap(p -> MODELE.matcher(p).results()).map(r -> r.group(1))
                .filter(m -> m.contains("/calendrier/")).findFirst().orElse(adresse);
    }

    private static Path page(String adresse) {
        List<Path> possibles = PAGES.stream().map(racine -> racine.resolve(adresse.substring(1) + ".xhtml")).toList();
        return possibles.stream().filter(Files::exists).findFirst().orElse(possibles.get(0));
    }

    private static List<Path> racines(String genre) {
        try (Stream<Path> pieces = Files.list(Path.of("../ear/src/test/pieces"))) {
            return Stream.concat(Stream.of(Path.of("src/main", genre)), pieces.map(p -> p.resolve("web").resolve(genre)).filter(Files::isDirectory).sorted()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> entrees() throws IOException {
        List<String[]> trouvees = new ArrayList<>();
        for (Path racine : JAVA) {
            try (Stream<Path> sources = Files.walk(racine)) {
                sources.filter(f -> f.toString().endsWith(".java")).flatMap(f -> ENTREE.matcher(lire(f)).results()).map(NomsDesPagesTest::entree).forEach(trouvees::add);
            }
        }
        return trouvees;
    }

    private static String[] entree(MatchResult trouvee) {
        return new String[] {trouvee.group(1), trouvee.group(2)};
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
