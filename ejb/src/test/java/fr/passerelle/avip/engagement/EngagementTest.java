package fr.passerelle.avip.engagement;

import static fr.passerelle.avip.nomenclature.Arrondi.ARRONDI_INFERIEUR;
import static fr.passerelle.avip.nomenclature.Arrondi.ARRONDI_PROCHE;
import static fr.passerelle.avip.nomenclature.Arrondi.ARRONDI_SUPERIEUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.avip.nomenclature.Arrondi;
import fr.passerelle.socle.commun.RegleRefusee;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EngagementTest {

    private static final List<Integer> DE_2026 = List.of(65, 65, 10, 11, 11, 12, 30, 15, 12, 20);

    private static Engagement vingt(int agrement) {
        return new Engagement(agrement, 20, ARRONDI_SUPERIEUR);
    }

    @Property
    void r_avip_1_et_2_le_minimum_est_celui_des_fractions_exactes(@ForAll @IntRange(max = 200_000) int agrement, @ForAll @IntRange(max = 100) int taux,
            @ForAll Arrondi arrondi) {
        BigDecimal exact = BigDecimal.valueOf(agrement).multiply(BigDecimal.valueOf(taux)).divide(BigDecimal.valueOf(100));
        Map<Arrondi, RoundingMode> modes = Map.of(ARRONDI_SUPERIEUR, RoundingMode.CEILING, ARRONDI_PROCHE, RoundingMode.HALF_UP, ARRONDI_INFERIEUR, RoundingMode.FLOOR);
        assertThat(new Engagement(agrement, taux, arrondi).minimum()).isEqualTo(exact.setScale(0, modes.get(arrondi)).intValueExact());
    }

    @Property
    void r_avip_6_mis_en_commun_le_minimum_ne_depasse_jamais_la_somme_et_ne_lui_manque_que_de_moins_d_une_place_par_membre(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 200) Integer> agrements) {
        int separement = agrements.stream().mapToInt(a -> vingt(a).minimum()).sum();
        int ensemble = vingt(agrements.stream().mapToInt(Integer::intValue).sum()).minimum();
        assertThat(ensemble).isBetween(separement - agrements.size() + 1, separement);
    }

    @Test
    void les_dix_de_2026_doivent_53_places_separement_et_51_en_commun() {
        assertThat(DE_2026.stream().map(a -> vingt(a).minimum()).toList()).containsExactly(13, 13, 2, 3, 3, 3, 6, 3, 3, 4);
        assertThat(DE_2026.stream().mapToInt(a -> vingt(a).minimum()).sum()).isEqualTo(53);
        assertThat(vingt(251).minimum()).isEqualTo(51);
        assertThat(vingt(65 + 65 + 30 + 12).minimum()).as("le nord").isEqualTo(35);
    }

    @Test
    void r_avip_2_onze_douze_et_douze_font_sept_et_pas_huit() {
        assertThat(vingt(11 + 12 + 12).minimum()).isEqualTo(7);
        assertThat((int) Math.ceil(11 * 0.2 + 12 * 0.2 + 12 * 0.2)).as("ce que donneraient des nombres à virgule").isEqualTo(8);
    }

    @Test
    void les_trois_arrondis_de_2025() {
        assertThat(List.of(10, 11, 11, 12, 12, 15).stream().mapToInt(a -> new Engagement(a, 20, ARRONDI_INFERIEUR).minimum()).sum()).isEqualTo(13);
        assertThat(List.of(10, 11, 11, 12, 12, 15).stream().mapToInt(a -> new Engagement(a, 20, ARRONDI_PROCHE).minimum()).sum()).isEqualTo(13);
        assertThat(new Engagement(65, 30, ARRONDI_SUPERIEUR).minimum()).as("la charte de 2016").isEqualTo(20);
    }

    @Test
    void le_calcul_se_lit() {
        assertThat(vingt(65).calcul()).isEqualTo("20\u202f% de 65 = 13\u00a0places");
        assertThat(vingt(11).calcul()).isEqualTo("20\u202f% de 11 = 2,2, soit 3\u00a0places (à l’entier supérieur)");
        assertThat(vingt(251).calcul()).startsWith("20\u202f% de 251 = 50,2, soit 51\u00a0places");
    }

    @Test
    void r_avip_4_et_5_trop_peu_ou_plus_que_l_agrement_se_refuse_et_davantage_que_le_minimum_se_peut() {
        assertThatThrownBy(() -> vingt(65).exigerDe(12, "places")).isInstanceOf(RegleRefusee.class)
                .hasMessage("Engagement minimum\u202f: 13\u00a0places (20\u202f% de 65).").extracting("regle", "champ").containsExactly("R-AVIP-2", "places");
        assertThatThrownBy(() -> vingt(12).exigerDe(13, "places")).extracting("regle").isEqualTo("R-AVIP-4");
        assertThatCode(() -> vingt(12).exigerDe(12, "places")).doesNotThrowAnyException();
    }

    @Test
    void r_avip_6_dans_un_reseau_la_somme_compte_et_chacune_engage_au_moins_une_place() {
        ParametreEngagement parametre = new ParametreEngagement(LocalDate.of(2017, 1, 1), 20, ARRONDI_SUPERIEUR, "essai");
        Situation s = new Situation(11, "Gestionnaire", true, true, parametre, new ReseauLu(1, "du Sud", true, 24, 6, 2));
        assertThat(s.tient(1)).as("7 en commun, 3 à elle seule").isTrue();
        assertThat(s.tient(0)).isFalse();
        assertThatThrownBy(() -> new Situation(11, "Gestionnaire", true, true, parametre, new ReseauLu(1, "du Sud", true, 24, 5, 2)).exigerEngagement(1, "places"))
                .hasMessageContaining("Engagement minimum du réseau du Sud").hasMessageContaining("7\u00a0places").extracting("regle").isEqualTo("R-AVIP-6");
        assertThat(new Situation(11, "Gestionnaire", true, true, parametre, new ReseauLu(1, "du Sud", false, 24, 6, 2)).tient(1)).as("non mutualisé").isFalse();
    }
}
