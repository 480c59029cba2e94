package fr.passerelle.web.socle.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is put together, or written, once for all: nothing of it may depend on who opens the page while it is. */
class MursDesMorceauxTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BALISES = PAGES.resolve("WEB-INF/socle/tags");
    private static final Pattern BLOC = Pattern.compile("<pa:dit>(.*?)</pa:dit>", Pattern.DOTALL);
    private static final Pattern REPOS = Pattern.compile("<pa:auRepos>(.*?)</pa:auRepos>", Pattern.DOTALL);
    private static final Pattern DE_QUELQU_UN = Pattern.compile("(?<! (?:valeur|action)=\"|faces:action=\")#\\{[^}]*}");
    private static final Pattern BALISE = Pattern.compile("<([a-z]+:[a-zA-Z]+)|\\s(faces:[a-z]+)=");
    private static final Pattern PLACE = Pattern.compile("<ui:insert(?: name=\"[a-zA-Z]+\")?/>");
    private static final Pattern MORCEAU = Pattern.compile("<ui:include src=\"([^\"]+)\"");
    private static final Set<String> DU_TEXTE = Set.of("pa:dit", "pa:pour", "pa:si", "pa:icone", "c:set", "ui:composition", "ui:include", "ui:define");

    @Test
    void a_block_holds_only_what_is_written() {
        assertThat(pages().flatMap(page -> BLOC.matcher(lire(page)).results().flatMap(b -> autres(page, b.group(1)).map(a -> PAGES.relativize(page) + " : " + a))))
                .isEmpty();
    }

    @Test
    void a_condition_of_the_building_or_a_field_is_found_wherever_it_hides() {
        Path page = PAGES.resolve("essai.xhtml");
        assertThat(autres(page, "<p>#{d.nom()}</p><pa:si vrai=\"#{d.vrai()}\"><pa:badge libelle=\"oui\"/></pa:si>")).isEmpty();
        assertThat(autres(page, "<c:if test=\"#{d.vrai()}\">oui</c:if>")).containsExactly("c:if");
        assertThat(autres(page, "<pa:colonne libelle=\"oui\"/>")).containsExactly("c:if");
        assertThat(autres(page, "<ui:insert/>")).containsExactly("ui:insert");
        assertThat(autres(page, "<pa:section titre=\"oui\"><ui:define name=\"actionsSection\"><c:if test=\"#{d.vrai()}\">oui</c:if></ui:define></pa:section>"))
                .containsExactly("c:if");
        assertThat(autres(page, "<button faces:action=\"#{p.agir}\">oui</button>")).containsExactly("faces:action");
        assertThat(autres(page, "<ui:include src=\"/WEB-INF/#{d.nom()}.xhtml\"/>")).containsExactly("/WEB-INF/#{d.nom()}.xhtml");
    }

    /** What it holds and what it does come from its bean; all the rest reads the same for all. */
    @Test
    void a_form_at_rest_says_nothing_of_anybody() {
        assertThat(pages().flatMap(page -> REPOS.matcher(lire(page)).results().flatMap(r -> DE_QUELQU_UN.matcher(r.group(1)).results()
                .map(e -> PAGES.relativize(page) + " : " + e.group())))).isEmpty();
        assertThat(DE_QUELQU_UN.matcher("<pa:texte id=\"nom\" aide=\"#{p.aide}\" valeur=\"#{p.nom}\"/>").results().map(e -> e.group())).containsExactly("#{p.aide}");
    }

    /** What stands in that text, or in what it is made of, besides text. */
    private static Stream<String> autres(Path page, String texte) {
        Set<String> trouves = new TreeSet<>();
        for (String nom : BALISE.matcher(texte).results().map(r -> r.group(1) == null ? r.group(2) : r.group(1)).toList()) {
            Path balise = BALISES.resolve(nom.substring(nom.indexOf(':') + 1) + ".xhtml");
            if (!DU_TEXTE.contains(nom)) {
                // what a tag is given, for one of its places or another, stands in the block too
                trouves.addAll(nom.startsWith("pa:") && Files.exists(balise) ? autres(balise, PLACE.matcher(lire(balise)).replaceAll("")).toList() : List.of(nom));
            }
        }
        for (String source : MORCEAU.matcher(texte).results().map(r -> r.group(1)).toList()) {
            Path morceau = source.startsWith("/") ? PAGES.resolve(source.substring(1)) : page.resolveSibling(source);
            trouves.addAll(Files.exists(morceau) ? autres(morceau, lire(morceau)).toList() : List.of(source));
        }
        return trouves.stream();
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
