package fr.passerelle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floor knows no capability by its words, and no capability another one's tables. */
class SolTest {

    private static final String PAQUETS = "fr/passerelle";
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Map<String, String> ECRIVENT_DANS_LE_SOL = Map.of(
            "SaisinesDeDemonstration.java", "des lettres parties avant le premier jour de la démonstration\u202f: aucun courriel n’a porté les siennes");
    private static final Pattern CHAINE = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern MOTS = Pattern.compile("@Mots\\(([^)]*)\\)");
    private static final Pattern MOT = Pattern.compile("\"([^\"]+)\"");
    /** What the references of a capability begin with: « MED-2026-0001 ». */
    private static final Pattern REFERENCE = Pattern.compile("GenreDObjet\\.sujet\\([^;]*?\"([A-Z]{2,}-)\\d");
    /** The door that a capability has under another name than its own. */
    private static final String AUTRE_PORTE = "/webapp/bailleurs/";

    @Test
    void chaque_capacite_dit_les_mots_qu_elle_est_seule_a_dire() {
        assertThat(capacites()).hasSizeGreaterThan(4).allSatisfy((capacite, ou) -> assertThat(declares(ou)).as("@Mots de %s", capacite).isNotEmpty());
    }

    @Test
    void le_sol_ne_dit_le_mot_d_aucune_capacite() {
        Pattern mots = Pattern.compile(capacites().values().stream().flatMap(ou -> mots(ou).stream()).map(SolTest::enMots).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![a-z])(?:", ")")));
        Pattern codes = Pattern.compile(capacites().keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "/(?:", ")/|"))
                + capacites().keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<![A-Za-z])(?:", ")\\.[a-z]")));
        Set<String> parlent = duSol().filter(f -> mots.matcher(enMots(chemin(f))).find() || mots.matcher(enMots(Sources.lire(f))).find()
                || codes.matcher(Sources.lire(f)).find()).map(SolTest::chemin).collect(Collectors.toCollection(TreeSet::new));
        assertThat(parlent).as("les fichiers du sol qui disent un mot d’une capacité, dans leur nom ou dans leur texte").isEmpty();
    }

    @Test
    void une_capacite_ne_nomme_les_tables_que_de_son_schema() {
        Map<String, Path> capacites = capacites();
        capacites.forEach((capacite, ou) -> {
            Pattern table = Pattern.compile(capacites.keySet().stream().filter(s -> !s.equals(capacite)).collect(Collectors.joining("|", "\\b(?:", ")\\.[a-z]")));
            // a package-info names neighbours, and no table
            assertThat(Sources.fichiers(ou).filter(f -> !f.endsWith("package-info.java"))).allSatisfy(f -> assertThat(CHAINE.matcher(Sources.lire(f)).results()
                    .map(r -> r.group()).filter(c -> table.matcher(c).find())).as("%s", f).isEmpty());
        });
    }

    /** They are read, joined, listed; what changes them is a service of the room they are of. */
    @Test
    void une_capacite_n_ecrit_dans_aucune_table_du_sol() {
        Map<String, Path> capacites = capacites();
        String schemas = Sources.dossiers(MIGRATIONS).map(d -> d.getFileName().toString()).filter(d -> !capacites.containsKey(d)).collect(Collectors.joining("|"));
        Pattern ecrit = Pattern.compile("(?i)\\b(?:insert\\s+into|update|delete\\s+from|truncate|lock\\s+table(?:\\s+[\\w.]+\\s*,)*)\\s+(?:only\\s+)?(?:" + schemas + ")\\.[a-z]");
        assertThat(schemas).contains("documents", "journal");
        capacites.values().forEach(ou -> assertThat(Sources.fichiers(ou).filter(f -> !ECRIVENT_DANS_LE_SOL.containsKey(f.getFileName().toString()))).isNotEmpty()
                .allSatisfy(f -> assertThat(CHAINE.matcher(Sources.lire(f)).results().map(r -> r.group()).filter(c -> ecrit.matcher(c).find())).as("%s", f).isEmpty()));
    }

    private static Stream<Path> duSol() {
        return Stream.of("ejb/src/main/java/fr/passerelle/socle", "ejb/src/main/java/fr/passerelle/referentiels", "ejb/src/main/resources",
                        "web/src/main/java/fr/passerelle/web/socle", "web/src/main/webapp", "reports/src/main/java/fr/passerelle/reports/socle",
                        "reports/src/main/resources", "reports/src/main/gabarits", "surveillance/src/main", "ear/src/main")
                .map(Sources.MAISON::resolve).flatMap(Sources::fichiers).filter(SolTest::estDuSol);
    }

    private static boolean estDuSol(Path fichier) {
        String chemin = chemin(fichier);
        boolean aUneCapacite = capacites().keySet().stream().anyMatch(c -> chemin.contains("/" + c + "/")) || chemin.contains(AUTRE_PORTE);
        boolean dejaPassee = chemin.matches(".*/db/migration/.*/V\\d{3}__.*");
        return !aUneCapacite && !dejaPassee && !chemin.matches(".*\\.(woff2|ttf)|.*/referentiels/communes\\.csv");
    }

    private static String chemin(Path fichier) {
        return Sources.MAISON.relativize(fichier).toString();
    }

    /** By its code, where its sources are; the floor and what several share are none. */
    private static Map<String, Path> capacites() {
        return Sources.de("ejb", "java").stream().flatMap(racine -> Sources.dossiers(racine.resolve(PAQUETS)))
                .filter(d -> !Set.of("socle", "referentiels").contains(d.getFileName().toString()))
                .collect(Collectors.toMap(d -> d.getFileName().toString(), d -> d, (a, b) -> a, TreeMap::new));
    }

    /** The words it declares, and those its references begin with. */
    private static List<String> mots(Path capacite) {
        Stream<String> references = Sources.fichiers(capacite).flatMap(f -> REFERENCE.matcher(Sources.lire(f)).results()).map(r -> r.group(1));
        return Stream.concat(declares(capacite).stream(), references).toList();
    }

    private static List<String> declares(Path capacite) {
        Path dit = capacite.resolve("package-info.java");
        Matcher mots = MOTS.matcher(Files.exists(dit) ? Sources.lire(dit) : "");
        return mots.find() ? MOT.matcher(mots.group(1)).results().map(m -> m.group(1)).toList() : List.of();
    }

    /** Without case nor accents, the words of a name apart: {@code deLaMer} is three, and {@code immediat} does not begin by another. */
    private static String enMots(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
