package fr.passerelle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.commun.Mots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floor knows no capability by its words, and no capability another one's tables. */
class SolTest {

    private static final Path MAISON = Path.of("..");
    private static final Path CAPACITES = Path.of("src/main/java/fr/passerelle");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Map<String, String> ECRIVENT_DANS_LE_SOL = Map.of(
            "SaisinesDeDemonstration.java", "des lettres parties avant le premier jour de la démonstration\u202f: aucun courriel n’a porté les siennes");
    private static final Pattern CHAINE = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);

    @Test
    void chaque_capacite_dit_les_mots_qu_elle_est_seule_a_dire() {
        assertThat(capacites()).isNotEmpty().allSatisfy(c -> assertThat(mots(c)).as("@Mots de %s", c).isNotEmpty());
    }

    @Test
    void le_sol_ne_dit_le_mot_d_aucune_capacite() {
        Pattern mots = Pattern.compile(capacites().stream().flatMap(c -> mots(c).stream()).map(SolTest::enMots).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![a-z])(?:", ")")));
        Set<String> parlent = duSol().filter(f -> mots.matcher(enMots(lire(f))).find())
                .map(f -> MAISON.relativize(f).toString()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(parlent).as("les fichiers du sol qui disent un mot d’une capacité").isEmpty();
    }

    @Test
    void une_capacite_ne_nomme_les_tables_que_de_son_schema() {
        Set<String> schemas = dossiers(MIGRATIONS).filter(capacites()::contains).collect(Collectors.toCollection(TreeSet::new));
        for (String capacite : capacites()) {
            Set<String> autres = schemas.stream().filter(s -> !s.equals(capacite)).collect(Collectors.toSet());
            if (!autres.isEmpty()) {
                Pattern table = Pattern.compile("\\b(?:" + String.join("|", autres) + ")\\.[a-z]");
                // a package-info names neighbours, and no table
                assertThat(fichiers(CAPACITES.resolve(capacite)).filter(f -> !f.endsWith("package-info.java"))).allSatisfy(f -> assertThat(CHAINE.matcher(lire(f)).results()
                        .map(r -> r.group()).filter(c -> table.matcher(c).find())).as("%s", f).isEmpty());
            }
        }
    }

    /** They are read, joined, listed; what changes them is a service of the room they are of. */
    @Test
    void une_capacite_n_ecrit_dans_aucune_table_du_sol() {
        String schemas = dossiers(MIGRATIONS).filter(s -> !capacites().contains(s)).collect(Collectors.joining("|"));
        Pattern ecrit = Pattern.compile("(?i)\\b(?:insert\\s+into|update|delete\\s+from|truncate|lock\\s+table(?:\\s+[\\w.]+\\s*,)*)\\s+(?:only\\s+)?(?:" + schemas + ")\\.[a-z]");
        assertThat(schemas).contains("documents", "journal");
        for (String capacite : capacites()) {
            assertThat(fichiers(CAPACITES.resolve(capacite)).filter(f -> !ECRIVENT_DANS_LE_SOL.containsKey(f.getFileName().toString()))).isNotEmpty()
                    .allSatisfy(f -> assertThat(CHAINE.matcher(lire(f)).results().map(r -> r.group()).filter(c -> ecrit.matcher(c).find())).as("%s", f).isEmpty());
        }
    }

    private static Stream<Path> duSol() {
        return Stream.of("ejb/src/main/java/fr/passerelle/socle", "ejb/src/main/resources", "web/src/main/java/fr/passerelle/web/socle",
                        "web/src/main/webapp", "reports/src/main/java/fr/passerelle/reports/socle", "surveillance/src/main")
                .map(MAISON::resolve).flatMap(SolTest::fichiers).filter(SolTest::estDuSol);
    }

    private static boolean estDuSol(Path fichier) {
        String chemin = MAISON.relativize(fichier).toString();
        boolean aUneCapacite = capacites().stream().anyMatch(c -> chemin.contains("/" + c + "/"));
        boolean dejaPassee = chemin.matches(".*/db/migration/.*/V\\d{3}__.*");
        return !aUneCapacite && !dejaPassee && !chemin.matches(".*\\.(woff2|ttf)");
    }

    private static List<String> capacites() {
        return dossiers(CAPACITES).filter(d -> !Set.of("socle", "referentiels").contains(d)).toList();
    }

    private static List<String> mots(String capacite) {
        try {
            Mots mots = Class.forName("fr.passerelle." + capacite + ".package-info").getAnnotation(Mots.class);
            return mots == null ? List.of() : List.of(mots.value());
        } catch (ClassNotFoundException sansPackageInfo) {
            return List.of();
        }
    }

    /** Without case nor accents, the words of a name apart: {@code deLaMer} is three, and {@code immediat} does not begin by another. */
    private static String enMots(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> dossiers(Path racine) {
        try (Stream<Path> tous = Files.list(racine)) {
            return tous.filter(Files::isDirectory).map(d -> d.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> fichiers(Path racine) {
        try (Stream<Path> tous = Files.walk(racine)) {
            return tous.filter(Files::isRegularFile).toList().stream();
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
