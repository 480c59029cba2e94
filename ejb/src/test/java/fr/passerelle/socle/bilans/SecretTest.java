package fr.passerelle.socle.bilans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reader knows the total, the visible cells, which cells are hidden and the algorithm itself: among all tables that
 * print alike, every hidden cell must take at least two values.
 */
class SecretTest {

    @ParameterizedTest(name = "seuil {0}, {1} cellules de 0 à {2}")
    @CsvSource({"5, 2, 12", "5, 3, 9", "5, 4, 7", "5, 5, 6", "3, 4, 6", "3, 5, 5", "2, 4, 5", "1, 3, 5", "10, 3, 14"})
    void aucune_cellule_cachee_ne_se_recalcule(int seuil, int cellules, int maximum) {
        Map<String, List<Map<String, Long>>> imprimees = new HashMap<>();
        for (Map<String, Long> table : toutes(cellules, maximum)) {
            imprimees.computeIfAbsent(imprimer(table, seuil), i -> new ArrayList<>()).add(table);
        }
        imprimees.values().forEach(possibles -> {
            for (String cle : new Secret(seuil).aCacher(possibles.get(0))) {
                Set<Long> valeurs = new HashSet<>();
                possibles.forEach(p -> valeurs.add(p.get(cle)));
                assertThat(valeurs).as("valeurs possibles de %s dans %s", cle, possibles).hasSizeGreaterThan(1);
            }
        });
    }

    @Test
    void une_petite_cellule_n_est_jamais_visible() {
        for (Map<String, Long> table : toutes(4, 8)) {
            Set<String> caches = new Secret(5).aCacher(table);
            table.forEach((cle, n) -> assertThat(n > 0 && n < 5 && !caches.contains(cle)).isFalse());
        }
    }

    @Test
    void sans_petite_cellule_rien_n_est_cache() {
        assertThat(new Secret(5).aCacher(Map.of("a", 5L, "b", 12L, "c", 0L))).isEmpty();
    }

    @Test
    void une_seule_petite_cellule_en_entraine_une_autre_la_plus_petite_des_visibles() {
        assertThat(new Secret(5).aCacher(Map.of("a", 3L, "b", 12L, "c", 9L, "d", 0L))).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void des_cellules_cachees_trop_peu_nombreuses_ensemble_en_entrainent_une_autre() {
        assertThat(new Secret(5).aCacher(Map.of("a", 2L, "b", 1L, "c", 1L, "d", 7L, "e", 12L)))
                .containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void quand_la_table_entiere_est_petite_les_lignes_vides_se_cachent_aussi() {
        assertThat(new Secret(5).aCacher(Map.of("a", 1L, "b", 0L, "c", 0L))).containsExactlyInAnyOrder("a", "b", "c");
    }

    private static String imprimer(Map<String, Long> table, int seuil) {
        Set<String> caches = new Secret(seuil).aCacher(table);
        Map<String, String> impression = new TreeMap<>();
        table.forEach((cle, n) -> {
            if (caches.contains(cle)) {
                impression.put(cle, "caché");
            } else if (n > 0) {
                impression.put(cle, n.toString());
            }
        });
        return impression + " total " + table.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<Map<String, Long>> toutes(int cellules, int maximum) {
        List<Map<String, Long>> tables = List.of(new LinkedHashMap<>());
        for (int c = 0; c < cellules; c++) {
            List<Map<String, Long>> plusLongues = new ArrayList<>();
            for (Map<String, Long> table : tables) {
                for (long n = 0; n <= maximum; n++) {
                    Map<String, Long> plusLongue = new LinkedHashMap<>(table);
                    plusLongue.put("c" + c, n);
                    plusLongues.add(plusLongue);
                }
            }
            tables = plusLongues;
        }
        return tables;
    }
}
