package fr.passerelle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files themselves: small, placed, said, and migrations in one order. */
class FichiersTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final int LIGNES_AU_PLUS = 400;
    private static final int FICHIERS_AU_PLUS = 30;
    private static final Pattern MIGRATION = Pattern.compile("V(\\d{3})__[a-z0-9]+(?:_[a-z0-9]+)+\\.sql");
    /** Which numbers each capability takes its migrations from. */
    private static final Map<String, int[][]> PLAGES = Map.of("commun", new int[][] {{1, 9}}, "comptes", new int[][] {{10, 19}, {232, 239}},
            "journal", new int[][] {{20, 29}, {200, 209}}, "pieces", new int[][] {{30, 39}, {231, 231}}, "mediation", new int[][] {{100, 199}, {220, 224}, {260, 279}},
            "travaux", new int[][] {{230, 230}}, "courriels", new int[][] {{210, 219}});

    @Test
    void aucun_fichier_ne_passe_quatre_cents_lignes() {
        assertThat(fichiers(SOURCES, ".java")).isNotEmpty()
                .allSatisfy(f -> assertThat(Files.readAllLines(f)).as("%s", f).hasSizeLessThanOrEqualTo(LIGNES_AU_PLUS));
    }

    @Test
    void chaque_piece_dit_pourquoi_elle_existe_et_reste_assez_petite() {
        Map<Path, Long> parDossier = fichiers(SOURCES, ".java").stream()
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        assertThat(parDossier).isNotEmpty().allSatisfy((dossier, nombre) -> {
            assertThat(dossier.resolve("package-info.java")).exists().content().startsWith("/**");
            assertThat(nombre).as("%s", dossier).isLessThanOrEqualTo(FICHIERS_AU_PLUS);
        });
    }

    @Test
    void une_migration_porte_une_phrase_et_un_numero_de_sa_plage_pris_une_seule_fois() {
        List<Path> migrations = fichiers(MIGRATIONS, ".sql");
        assertThat(migrations).isNotEmpty().allSatisfy(f -> {
            int[][] plages = PLAGES.get(f.getParent().getFileName().toString());
            assertThat(plages).as("dossier de %s", f).isNotNull();
            assertThat(List.of(plages)).as("%s", f).anySatisfy(plage -> assertThat(numero(f)).isBetween(plage[0], plage[1]));
        });
        assertThat(migrations).extracting(FichiersTest::numero).doesNotHaveDuplicates();
    }

    private static int numero(Path migration) {
        Matcher nom = MIGRATION.matcher(migration.getFileName().toString());
        assertThat(nom.matches()).as("%s est une phrase", migration).isTrue();
        return Integer.parseInt(nom.group(1));
    }

    private static List<Path> fichiers(Path racine, String fin) {
        try (Stream<Path> tous = Files.walk(racine)) {
            return tous.filter(f -> f.toString().endsWith(fin)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
