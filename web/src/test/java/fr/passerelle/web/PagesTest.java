package fr.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.Permission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every page's text keeps to: nothing the security policy would refuse, only icons, tags and permissions that exist. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern DANS_LA_PAGE = Pattern.compile(
            "\\son[a-z]+\\s*=\\s*\"|\\sstyle\\s*=\\s*\"|<style|<script(?![^>]*\\ssrc=)|javascript:|<h:commandLink|<f:ajax|<h:commandScript");
    /** What PrimeFaces writes for its own tags carries the nonce of the answer. */
    private static final Pattern PRIMEFACES = Pattern.compile("<p:[^>]*>");
    private static final Pattern DE_PRIMEFACES = Pattern.compile("<p:([a-zA-Z]+)");
    private static final Pattern ICONE = Pattern.compile("(?:pa:icone nom|\\sicone)=\"([a-z0-9-]+)\"");
    private static final Pattern DROIT = Pattern.compile("moi\\.peut\\('([^']+)'\\)");
    private static final Pattern DROITS = Pattern.compile("(?:\\spermission=\"|moi\\.peutUne\\(')([A-Z_,]+)");
    private static final Pattern SYMBOLE = Pattern.compile("<symbol id=\"([^\"]+)\"");
    private static final Pattern BALISE = Pattern.compile("<tag-name>([^<]+)</tag-name>");

    @TestFactory
    Stream<DynamicTest> nothing_inline_that_the_policy_refuses() {
        return pages().map(page -> DynamicTest.dynamicTest(PAGES.relativize(page).toString(),
                () -> assertThat(trouver(DANS_LA_PAGE, PRIMEFACES.matcher(lire(page)).replaceAll(""), 0)).isEmpty()));
    }

    @Test
    void every_icon_asked_for_is_in_the_sprite() {
        Set<String> connues = trouver(SYMBOLE, lire(PAGES.resolve("resources/passerelle/icones.svg")), 1);
        Set<String> demandees = pages().flatMap(page -> trouver(ICONE, lire(page), 1).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(connues).containsAll(demandees);
    }

    @Test
    void every_tag_is_declared() throws IOException {
        Set<String> declarees = trouver(BALISE, lire(PAGES.resolve("WEB-INF/passerelle.taglib.xml")), 1);
        try (Stream<Path> fichiers = Files.list(PAGES.resolve("WEB-INF/socle/tags"))) {
            List<String> ecrites = fichiers.map(f -> f.getFileName().toString().replace(".xhtml", "")).toList();
            assertThat(declarees).containsExactlyInAnyOrderElementsOf(ecrites);
        }
    }

    @Test
    void every_tag_of_primefaces_is_one_the_build_keeps() {
        Set<String> gardees = Set.of(System.getProperty("primefaces.balises").split("\\|"));
        assertThat(pages().flatMap(page -> trouver(DE_PRIMEFACES, lire(page), 1).stream()).distinct())
                .as("PrimeFaces' tags used in the pages, against primefaces.balises in web/pom.xml")
                .containsExactlyInAnyOrderElementsOf(gardees);
    }

    @Test
    void every_permission_a_page_asks_for_is_declared_by_a_capability() {
        Set<String> declarees = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.passerelle")
                .stream().filter(c -> c.isAssignableTo(Capacite.class) && !c.isInterface()).flatMap(c -> declarees(c.reflect()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> demandees = pages().map(PagesTest::lire).flatMap(page -> Stream.concat(trouver(DROIT, page, 1).stream(),
                trouver(DROITS, page, 1).stream().flatMap(liste -> Stream.of(liste.split(","))))).collect(Collectors.toCollection(TreeSet::new));
        assertThat(demandees).isNotEmpty();
        assertThat(declarees).containsAll(demandees);
    }

    private static Stream<String> declarees(Class<?> capacite) {
        try {
            Constructor<?> constructeur = capacite.getDeclaredConstructor();
            constructeur.setAccessible(true);
            return ((Capacite) constructeur.newInstance()).permissions().stream().map(Permission::code);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> trouver(Pattern motif, String texte, int groupe) {
        return motif.matcher(texte).results().map((MatchResult r) -> r.group(groupe)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> pages() {
        try (Stream<Path> tous = Files.walk(PAGES)) {
            return tous.filter(p -> p.toString().endsWith(".xhtml")).sorted().toList().stream();
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
