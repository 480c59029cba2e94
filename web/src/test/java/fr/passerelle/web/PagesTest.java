package fr.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.Permission;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.courriels.TexteDeCourriel;
import fr.passerelle.web.socle.facade.Entree;
import fr.passerelle.web.socle.facade.Facade;
import fr.passerelle.web.socle.facade.Raccourci;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every page's text keeps to: nothing the security policy would refuse, only icons, tags and permissions that exist. */
class PagesTest {

    private static final JavaClasses MAISON = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.passerelle");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern DANS_LA_PAGE = Pattern.compile(
            "\\son[a-z]+\\s*=\\s*\"|\\sstyle\\s*=\\s*\"|<style|<script(?![^>]*\\ssrc=)|javascript:|<h:commandLink|<f:ajax|<h:commandScript");
    private static final Pattern ICONE = Pattern.compile("(?:pa:icone nom|\\sicone)=\"([a-z0-9-]+)\"");
    private static final Pattern DROIT = Pattern.compile("moi\\.peut\\('([^']+)'\\)");
    private static final Pattern DROITS = Pattern.compile("(?:\\spermission=\"|moi\\.peutUne\\(')([A-Z_,]+)");
    private static final Pattern FORMULAIRE = Pattern.compile("<h:form([^>]*)>(.*?)</h:form>", Pattern.DOTALL);
    private static final Pattern FORMULAIRE_NOMME = Pattern.compile("<h:form[^>]* id=\"([^\"#]+)\"");
    private static final Pattern AUTRE_NOMME = Pattern.compile("<(?!h:form)[^>]*?\\s(?:faces:)?id=\"([^\"#]+)\"");
    private static final Pattern TAPE = Pattern.compile("<pa:(?:texte|zone|date|montant)\\b");
    private static final Pattern MORCEAU = Pattern.compile("(?:src|template)=\"/(WEB-INF/[^\"#]+)\"");
    private static final Pattern SANS_COMPTE = Pattern.compile("modele/public\\.xhtml|id=\"connexion\"");
    private static final Pattern LONGUEUR = Pattern.compile("<h:input(?:Text|Textarea|Secret) [^>]*maxlength[^>]*>(?:<f:validateLength)?");
    private static final Pattern NOMBRE = Pattern.compile("<f:viewParam name=\"(?:annee|page|version)\"[^>]*>(?:<f:validateLongRange)?");
    private static final Pattern ZONE_A_PART = Pattern.compile("<textarea|<h:inputTextarea");
    private static final Pattern DE_FOND = Pattern.compile("<button[^>]*faces:action=\"#\\{[\\w.]*?(\\w+)(?:\\([^)]*\\))?}\"[^>]*data-rendre");
    private static final Pattern SANS_ESSAI = Pattern.compile("<pa:danger [^>]*?sansEssai=\"([^\"]*)\"");
    private static final Path DITES = Path.of("../ear/src/test/resources");
    private static final Pattern MAL_ECRIT = Pattern.compile("[\\p{L}\\p{N})»”}] (?:[;!?%»]|:(?=\\s|$))|« |\\p{L}'\\p{L}|[\u00a0\u202f][ \u00a0\u202f]|\\p{L}\\((?:s|x|es)\\)");
    /** Also open to those it offers nothing to: a partner's people read what awaits the signature of one of them, anyone reads the public directory. */
    private static final Set<String> PLUS_OUVERTES = Set.of("/partenaires/signer", "/avip/annuaire");
    private static final Pattern NEUVE = Pattern.compile("(?:^|-)nouve(?:au|lle)");
    private static final Pattern SYMBOLE = Pattern.compile("<symbol id=\"([^\"]+)\"");
    private static final Pattern BALISE = Pattern.compile("<tag-name>([^<]+)</tag-name>\\s*<source>");

    @Test
    void each_mail_and_clause_delivered_is_well_set() {
        assertThat(Stream.of(toutes(Capacite.class)).flatMap(c -> c.textes().stream())).hasSizeGreaterThan(100)
                .allSatisfy(t -> assertThat(Stream.of(t.titre(), t.usage(), TexteDeCourriel.livre(t).sujet(), t.corps()).filter(dit -> MAL_ECRIT.matcher(dit).find())).as(t.code()).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> nothing_inline_that_the_policy_refuses() {
        return pages().map(page -> DynamicTest.dynamicTest(PAGES.relativize(page).toString(),
                () -> assertThat(trouver(DANS_LA_PAGE, lire(page), 0)).isEmpty()));
    }

    @Test
    void every_icon_asked_for_is_in_the_sprite() {
        Set<String> connues = trouver(SYMBOLE, lire(PAGES.resolve("resources/passerelle/icones.svg")), 1);
        Set<String> demandees = pages().flatMap(page -> trouver(ICONE, lire(page), 1).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(connues).containsAll(demandees);
    }

    /** Kept in the tab when it cannot be sent, asked for before it is left: whatever form it was typed in. Those without an account have no tab of theirs. */
    @TestFactory
    Stream<DynamicTest> every_form_that_holds_text_is_watched() {
        return pages().filter(page -> !SANS_COMPTE.matcher(lire(page)).find()).map(page -> DynamicTest.dynamicTest(PAGES.relativize(page).toString(),
                () -> assertThat(FORMULAIRE.matcher(lire(page)).results().filter(f -> TAPE.matcher(avecSesMorceaux(f.group(2))).find()).map(f -> f.group(1)))
                        .allSatisfy(attributs -> assertThat(attributs).contains("data-surveille"))));
    }

    /** Faces keeps the state of what a page is made of by its id: a field named like a form, were it that of the model of the page, takes its state. */
    @Test
    void no_field_is_named_like_a_form_of_its_page() {
        assertThat(pages().filter(page -> !page.startsWith(PAGES.resolve("WEB-INF"))).toList()).isNotEmpty().allSatisfy(page -> {
            String texte = avecSesMorceaux(lire(page));
            assertThat(trouver(AUTRE_NOMME, texte, 1)).filteredOn(trouver(FORMULAIRE_NOMME, texte, 1)::contains).isEmpty();
        });
    }

    /** Where something new is written, one writes at once: its page is named so, or is that of a thing without its number. */
    @Test
    void a_page_of_something_new_begins_in_its_first_field() {
        List<Path> neuves = Stream.concat(pages().filter(page -> NEUVE.matcher(page.getFileName().toString()).find()),
                Stream.of("mediation/preconisation.xhtml", "mediation/modele.xhtml").map(PAGES::resolve)).filter(page -> lire(page).contains("<h:form")).toList();
        assertThat(neuves).hasSizeGreaterThan(7).allSatisfy(page -> assertThat(lire(page)).containsPattern("(?:data-)?premier=\"|data-focus="));
    }

    /** What is done from a list leaves it as it was: filtered, sorted, at the same page. */
    @Test
    void an_act_of_a_list_says_the_view_it_is_done_from() {
        Set<String> formulaires = pages().map(PagesTest::lire).filter(page -> page.contains("/WEB-INF/socle/listes/liste.xhtml\""))
                .flatMap(page -> trouver(FORMULAIRE, page, 0).stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(formulaires).isNotEmpty().allSatisfy(formulaire -> assertThat(formulaire).contains("name=\"vue\""));
    }

    private static String avecSesMorceaux(String texte) {
        return MORCEAU.matcher(texte).replaceAll(m -> Files.exists(PAGES.resolve(m.group(1)))
                ? Matcher.quoteReplacement(avecSesMorceaux(lire(PAGES.resolve(m.group(1))))) : "");
    }

    /** Every text that is written freely is a field of the floor, whose act waits while it holds a number it has no need of (ActesVerifies). */
    @Test
    void a_free_text_is_a_field_of_the_floor() {
        Set<String> autres = pages().filter(p -> !p.startsWith(PAGES.resolve("WEB-INF/socle/tags")))
                .filter(p -> ZONE_A_PART.matcher(lire(p)).find()).map(p -> PAGES.relativize(p).toString()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(autres).isEmpty();
        assertThat(lire(PAGES.resolve("WEB-INF/faces-config.xml"))).contains("<action-listener>fr.passerelle.web.socle.verification.ActesVerifies</action-listener>");
        assertThat(lire(PAGES.resolve("WEB-INF/socle/tags/messages.xhtml"))).contains("a-verifier.xhtml");
    }

    /** What is asked without reloading keeps a draft or answers a question: an act done so would not be looked at first. */
    @Test
    void what_is_asked_in_the_background_is_no_act() {
        Set<String> demandes = pages().flatMap(p -> trouver(DE_FOND, lire(p), 1).stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(demandes).isNotEmpty().allMatch(d -> d.matches("garder.*|inserer|ajouter.*|retirer.*|chercher.*|suggerer|nommer|copierLaPersonne|comparer|apercu.*|montrer.*|previsualiser.*"));
    }

    /** What is confirmed is tried first: a button that asks at once says why, for nothing is typed beside it, or because it cannot be tried. */
    @Test
    void what_asks_at_once_says_why() {
        assertThat(pages().flatMap(page -> trouver(SANS_ESSAI, lire(page), 1).stream())).isNotEmpty().allSatisfy(pourquoi -> assertThat(pourquoi).containsPattern("\\p{L}+ \\p{L}+ "));
    }

    /** Shown to those its page opens to, neither more nor fewer; a page made for more than the room whose menu names it says so room by room. */
    @Test
    void an_entry_of_a_menu_is_shown_to_those_its_page_opens_to() {
        Map<String, List<Set<String>>> dites = pagesDites();
        List<Entree> entrees = Stream.of(toutes(Facade.class)).flatMap(f -> Stream.concat(f.menu().stream(), f.gestes().stream())).toList();
        assertThat(entrees).hasSizeGreaterThan(40).filteredOn(e -> !PLUS_OUVERTES.contains(e.lien()))
                .allSatisfy(e -> assertThat(dites.getOrDefault(sansSuite(e.lien().substring(1)), List.of())).as(e.lien()).contains(Set.copyOf(e.permissions())));
    }

    /** By its address without what follows, whom each room opens it to. */
    private static Map<String, List<Set<String>>> pagesDites() {
        try (Stream<Path> tous = Files.walk(DITES)) {
            return tous.filter(f -> f.endsWith("pages.txt")).flatMap(f -> lire(f).lines()).filter(l -> l.contains("|") && !l.startsWith("#")).map(l -> l.split("\\|"))
                    .collect(Collectors.groupingBy(l -> sansSuite(l[0].strip()), Collectors.mapping(l -> Set.of(l[1].strip().split("\\s+")), Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A year nobody lives, a page nobody turns to: told before anything is asked of the database. */
    @Test
    void a_number_that_an_address_says_has_bounds() {
        Set<String> libres = pages().flatMap(page -> trouver(NOMBRE, lire(page), 0).stream()).filter(p -> !p.contains("<f:validateLongRange"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(libres).isEmpty();
    }

    /** What the browser keeps short, the server does too: anyone may write to it without a browser. */
    @Test
    void a_text_field_is_as_long_on_the_server_as_on_the_page() {
        Set<String> libres = pages().flatMap(page -> trouver(LONGUEUR, lire(page), 0).stream()).filter(champ -> !champ.contains("<f:validateLength"))
                .filter(champ -> !champ.contains("converter")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(libres).isEmpty();
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
    void every_permission_a_page_or_a_facade_asks_for_is_declared_by_a_capability() {
        Set<String> declarees = Stream.of(toutes(Capacite.class)).flatMap(c -> c.permissions().stream()).map(Permission::code).collect(Collectors.toSet());
        Set<String> demandees = pages().map(PagesTest::lire).flatMap(page -> Stream.concat(trouver(DROIT, page, 1).stream(),
                trouver(DROITS, page, 1).stream().flatMap(liste -> Stream.of(liste.split(","))))).collect(Collectors.toCollection(TreeSet::new));
        for (Facade facade : toutes(Facade.class)) {
            Stream.of(facade.menu(), facade.gestes(), facade.accueil(), facade.compte(), facade.aide(), facade.raccourcis()).flatMap(List::stream)
                    .forEach(r -> demandees.addAll(r.permissions()));
        }
        assertThat(demandees).isNotEmpty();
        assertThat(declarees).containsAll(demandees);
    }

    /** A typo in a constant of the room does not compile; in a text, it would shut something to everyone. */
    @Test
    void no_permission_is_named_by_a_text_in_the_code_of_a_page() {
        Pattern nommee = Pattern.compile("peut\\w*\\(\"|\"(?:" + Stream.of(toutes(Capacite.class)).flatMap(c -> c.permissions().stream()).map(Permission::code).collect(Collectors.joining("|")) + ")\"");
        assertThat(fichiers(Path.of("src/main/java"), ".java")).isNotEmpty().allSatisfy(f -> assertThat(trouver(nommee, lire(f), 0)).as("%s", f).isEmpty());
    }

    @Test
    void what_a_facade_names_exists() {
        Set<String> capacites = Stream.of(toutes(Capacite.class)).map(Capacite::code).collect(Collectors.toSet());
        Set<String> icones = trouver(SYMBOLE, lire(PAGES.resolve("resources/passerelle/icones.svg")), 1);
        assertThat(toutes(Facade.class)).isNotEmpty().allSatisfy(f -> {
            assertThat(capacites).contains(f.capacite());
            List<Entree> entrees = Stream.concat(f.menu().stream(), f.gestes().stream()).toList();
            assertThat(entrees).allSatisfy(e -> assertThat(PAGES.resolve(sansSuite(e.lien().substring(1)) + ".xhtml")).exists());
            assertThat(icones).containsAll(entrees.stream().map(Entree::icone).toList());
            assertThat(Stream.of(f.accueil(), f.compte(), f.aide()).flatMap(List::stream)).allSatisfy(m -> assertThat(PAGES.resolve(m.source().substring(1))).exists());
            assertThat(f.portes()).allSatisfy(p -> assertThat(PAGES.resolve(p.page().substring(1) + ".xhtml")).exists());
            assertThat(f.menu()).extracting(Entree::lien).containsAll(f.raccourcis().stream().map(Raccourci::lien).toList());
        });
    }

    @Test
    void whoever_may_rewrite_a_text_is_led_to_it() {
        Set<String> menes = Stream.of(toutes(Facade.class)).flatMap(f -> f.menu().stream()).filter(e -> e.lien().equals("/courriels/textes"))
                .flatMap(e -> e.permissions().stream()).collect(Collectors.toSet());
        Set<String> ecrivent = Stream.of(toutes(Capacite.class)).filter(c -> !c.code().equals("socle")).flatMap(c -> c.textes().stream()).map(Texte::permission)
                .collect(Collectors.toSet());
        assertThat(ecrivent).isNotEmpty();
        assertThat(menes).containsAll(ecrivent);
    }

    private static String sansSuite(String adresse) {
        return adresse.replaceFirst("\\?.*", "");
    }

    /** Every bean of that kind, made as the container makes it. */
    @SuppressWarnings("unchecked")
    private static <T> T[] toutes(Class<T> genre) {
        return MAISON.stream().filter(c -> c.isAssignableTo(genre) && !c.isInterface()).map(c -> faire(c.reflect(), genre))
                .toArray(n -> (T[]) Array.newInstance(genre, n));
    }

    private static <T> T faire(Class<?> classe, Class<T> genre) {
        try {
            Constructor<?> constructeur = classe.getDeclaredConstructor();
            constructeur.setAccessible(true);
            return genre.cast(constructeur.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> trouver(Pattern motif, String texte, int groupe) {
        return motif.matcher(texte).results().map((MatchResult r) -> r.group(groupe)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> pages() {
        return fichiers(PAGES, ".xhtml").stream();
    }

    private static List<Path> fichiers(Path racine, String fin) {
        try (Stream<Path> tous = Files.walk(racine)) {
            return tous.filter(p -> p.toString().endsWith(fin)).sorted().toList();
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
