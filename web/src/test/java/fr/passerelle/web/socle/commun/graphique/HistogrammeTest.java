package fr.passerelle.web.socle.commun.graphique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistogrammeTest {

    @Test
    void sous_peu_de_classes_chaque_nom_est_ecrit() {
        assertThat(reperes(12)).doesNotContain("").hasSize(12);
    }

    @Test
    void sous_beaucoup_un_nom_sur_deux_est_ecrit_le_dernier_toujours() {
        assertThat(reperes(17)).startsWith("c0", "", "c2").endsWith("", "c16");
        assertThat(reperes(16)).startsWith("", "c1", "").endsWith("", "c15");
    }

    @Test
    void le_nom_qui_ne_s_ecrit_pas_reste_dans_les_donnees() {
        assertThat(histogramme(17).classes()).extracting(Histogramme.Classe::libelle).contains("c15");
    }

    private static List<String> reperes(int classes) {
        return histogramme(classes).classes().stream().map(Histogramme.Classe::repere).toList();
    }

    private static Histogramme histogramme(int classes) {
        return new Histogramme(IntStream.range(0, classes).mapToObj(i -> new Barre("c" + i, i, Integer.toString(i))).toList(), List.of());
    }
}
