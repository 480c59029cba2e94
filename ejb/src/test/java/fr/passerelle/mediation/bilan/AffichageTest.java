package fr.passerelle.mediation.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.bilan.calcul.BilanDEssai;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Pic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as French people read them, rounded once, half up. */
class AffichageTest {

    @ParameterizedTest(name = "{0} à {1} décimale(s)\u202f: {2}")
    @CsvSource(delimiter = '|', value = {"72.7272|0|73", "84.5|0|85", "2.8485|2|2,85", "0.125|2|0,13", "-6.4|0|−6", "-0.4|0|0",
        "1234567.5|0|1\u202f234\u202f568", "1000|2|1\u202f000,00", "999|0|999"})
    void un_nombre_s_arrondit_une_fois_au_plus_proche(BigDecimal valeur, int decimales, String ecrit) {
        assertThat(Affichage.nombre(valeur, decimales)).isEqualTo(ecrit);
    }

    @Test
    void une_base_vide_s_ecrit_d_un_tiret() {
        Bilan<?> vide = new BilanDEssai().bilan();
        assertThat(vide.estVide()).isTrue();
        assertThat(Affichage.valeur(vide.indicateur("I-04"))).isEqualTo("—");
        assertThat(Affichage.valeurEnClair(vide.indicateur("I-10"))).isEqualTo("—");
        assertThat(pic(vide)).isNull();
    }

    @Test
    void deux_trimestres_a_egalite_se_nomment_ensemble() {
        assertThat(pic(new BilanDEssai().recues(20).avec("TRIMESTRE", Map.of("T1", 7L, "T2", 3L, "T3", 7L, "T4", 3L)).bilan()))
                .isEqualTo("Pic aux premier et troisième trimestres, à égalité");
        assertThat(pic(new BilanDEssai().recues(8).avec("TRIMESTRE", Map.of("T1", 2L, "T2", 2L, "T3", 2L, "T4", 2L)).bilan()))
                .isEqualTo("Pas de pic\u202f: les quatre trimestres sont égaux");
    }

    @Test
    void une_annee_avec_saisines_se_compare_sur_les_valeurs_non_arrondies() {
        BilanDEssai avant = new BilanDEssai().recues(37).avec("TYPE", Map.of("ALLOCATAIRE", 21L, "ELU", 16L));
        Bilan<?> bilan = new BilanDEssai().recues(33).avec("TYPE", Map.of("ALLOCATAIRE", 24L, "ELU", 9L)).compare(avant, List.of());
        assertThat(Affichage.precedente(bilan.indicateur("I-04"))).isEqualTo("57\u202f%");
        assertThat(Affichage.ecart(bilan.indicateur("I-04"))).isEqualTo("+16\u00a0points");
        assertThat(Affichage.ecart(bilan.indicateur("I-01"))).isEqualTo("−4 (−11\u202f%)");
        assertThat(bilan.indicateur("I-04").n1().effectifFaible()).isFalse();
    }

    @Test
    void sous_trente_saisines_l_une_des_deux_annees_l_effectif_est_faible() {
        BilanDEssai avant = new BilanDEssai().recues(29).avec("TYPE", Map.of("ALLOCATAIRE", 29L));
        Bilan<?> bilan = new BilanDEssai().recues(33).avec("TYPE", Map.of("ALLOCATAIRE", 33L)).compare(avant, List.of());
        assertThat(bilan.indicateur("I-04").n1().effectifFaible()).isTrue();
    }

    @Test
    void une_annee_precedente_nulle_ou_absente_n_est_pas_comparee() {
        BilanDEssai avant = new BilanDEssai().recues(40).avec("TYPE", Map.of("ELU", 40L));
        Bilan<?> bilan = new BilanDEssai().recues(33).avec("TYPE", Map.of("ALLOCATAIRE", 33L)).compare(avant, List.of());
        assertThat(Affichage.ecart(bilan.indicateur("I-04"))).isEqualTo("n.\u00a0c.");
        assertThat(Affichage.ecart(bilan.indicateur("I-10"))).isEqualTo("n.\u00a0c.");
    }

    private static String pic(Bilan<?> bilan) {
        return Pic.de(bilan.repartition("I-06")).enMots();
    }
}
