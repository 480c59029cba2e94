package fr.passerelle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files themselves: small, placed, said, and migrations in one order. */
class FichiersTest {

    private static final List<Path> SOURCES = Sources.de("ejb", "java");
    private static final List<Path> MIGRATIONS = Sources.de("ejb", "resources").stream().map(r -> r.resolve("db/migration")).toList();
    private static final List<Path> LA_MEDIATION = List.of(Path.of("src/main/java/fr/passerelle/mediation"),
            Path.of("../web/src/main/java/fr/passerelle/web/mediation"), Path.of("../reports/src/main/java/fr/passerelle/reports/mediation"));
    private static final int LIGNES_AU_PLUS = 400;
    /** More files than this ask a question: two ideas? */
    private static final int FICHIERS_SANS_QUESTION = 30;
    /** Rooms where the answer is « one », and why. */
    private static final Map<String, String> UNE_SEULE_IDEE = Map.of(
            "fr/passerelle/mediation/saisine", "un agrégat et ses parties\u202f: une entité ne sort pas de sa pièce");
    private static final Map<String, String> DEMANDENT_LE_JOUR = Map.of(
            "ListeDesStructures.java", "ses jointures ne reçoivent aucune valeur\u202f; le jour y est celui de Paris");
    /** Numbered by date and time, so that two rooms that grow at once never take the same number; older ones keep theirs. */
    private static final Pattern MIGRATION = Pattern.compile("V(\\d{3}|\\d{8}_\\d{4})__[a-z0-9]+(?:_[a-z0-9]+)+\\.sql");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuuMMdd_HHmm").withResolverStyle(ResolverStyle.STRICT);
    /** The last that was numbered otherwise. */
    private static final int DERNIER_PETIT_NUMERO = 276;

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
            assertThat(nombre <= FICHIERS_SANS_QUESTION || UNE_SEULE_IDEE.keySet().stream().anyMatch(dossier::endsWith))
                    .as("%s tient %d fichiers\u202f: deux idées\u202f? sinon, dire dans ce test pourquoi une seule", dossier, nombre).isTrue();
        });
    }

    /** What asks it cannot be tried on another day, and is answered by the clock of another machine, in another part of the world. */
    @Test
    void aucune_requete_ne_demande_a_la_base_quel_jour_on_est() {
        assertThat(fichiers(SOURCES, ".java").stream().filter(f -> !f.toString().contains("Demonstration") && !DEMANDENT_LE_JOUR.containsKey(f.getFileName().toString())))
                .isNotEmpty().allSatisfy(f -> assertThat(Files.readString(f)).as("%s", f).doesNotContainPattern("\\b(current_date|current_timestamp|localtimestamp|clock_timestamp)\\b|[^\\w.]now\\(\\)"));
    }

    /** A number written beside the act it belongs to would one day say another one. */
    @Test
    void le_numero_d_une_transition_ne_s_ecrit_que_dans_son_acte() {
        assertThat(fichiers(LA_MEDIATION, ".java").stream().filter(f -> !f.endsWith("Acte.java")))
                .isNotEmpty().allSatisfy(f -> assertThat(Files.readString(f)).as("%s", f).doesNotContainPattern("\"T\\d+\""));
    }

    /** The journal keeps that first word whatever was asked for: typed by someone, it could name a person. */
    @Test
    void ce_qui_est_introuvable_commence_par_un_mot_du_code() {
        assertThat(fichiers(SOURCES, ".java")).isNotEmpty().allSatisfy(f -> assertThat(Files.readString(f)).as("%s", f).doesNotContainPattern("new Introuvable\\((?!\")"));
    }

    @Test
    void une_migration_porte_une_phrase_et_un_numero_pris_une_seule_fois() {
        List<Path> migrations = fichiers(MIGRATIONS, ".sql");
        assertThat(migrations).isNotEmpty();
        assertThat(migrations).extracting(FichiersTest::numero).doesNotHaveDuplicates();
    }

    private static String numero(Path migration) {
        Matcher nom = MIGRATION.matcher(migration.getFileName().toString());
        assertThat(nom.matches()).as("%s est une phrase", migration).isTrue();
        assertThat(estUnNumero(nom.group(1))).as("%s porte l’instant où elle fut écrite", migration).isTrue();
        return nom.group(1);
    }

    @ParameterizedTest
    @CsvSource({"276,true", "277,false", "20261128_0430,true", "20261131_0430,false", "20261128_2460,false", "20260229_0000,false"})
    void un_numero_est_un_instant_ou_l_un_des_premiers(String numero, boolean juste) {
        assertThat(estUnNumero(numero)).isEqualTo(juste);
    }

    private static boolean estUnNumero(String numero) {
        if (numero.length() == 3) {
            return Integer.parseInt(numero) <= DERNIER_PETIT_NUMERO;
        }
        try {
            LocalDateTime.parse(numero, INSTANT);
            return true;
        } catch (DateTimeParseException aucunJour) {
            return false;
        }
    }

    private static List<Path> fichiers(List<Path> racines, String fin) {
        return racines.stream().flatMap(Sources::fichiers).filter(f -> f.toString().endsWith(fin)).toList();
    }
}
