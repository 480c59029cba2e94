package fr.passerelle.socle.commun.valeurs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.RegleRefusee;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @Test
    void les_exemples_connus_sont_juges_comme_ils_doivent_l_etre() {
        assertThat(Vecteurs.de("nir_siret.csv")).filteredOn(v -> v[0].equals("SIRET")).hasSize(6)
                .allSatisfy(v -> assertThat(Siret.estUn(v[1])).as(v[1] + "\u202f: " + v[4]).isEqualTo(v[2].equals("VALIDE")));
    }

    @ParameterizedTest
    @CsvSource({"00000001800010, true", "00000001800011, false", "35600000000048, true", "35600000009075, true", "35600000009076, false",
        "732 829 320 00074, true", "7328293200007, false", "7328293200007A, false", "00000000000000, false"})
    void ceux_du_dossier_aussi(String siret, boolean juste) {
        assertThat(Siret.estUn(siret)).isEqualTo(juste);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "00000001800011"})
    void un_mauvais_est_refuse_par_son_nom(String siret) {
        assertThatThrownBy(() -> new Siret(siret)).isInstanceOf(RegleRefusee.class).extracting("regle").isEqualTo("E-SIRET");
    }

    @Test
    void il_s_ecrit_comme_on_le_lit() {
        Siret siret = new Siret("732\u00a0829 320\u202f00074");
        assertThat(siret.valeur()).isEqualTo("73282932000074");
        assertThat(siret.enClair()).isEqualTo("732\u00a0829\u00a0320\u00a000074");
        assertThat(siret.siren()).isEqualTo("732829320");
    }

    @Property
    void un_seul_chiffre_change_et_ce_n_en_est_plus_un(@ForAll @IntRange(max = 13) int rang, @ForAll @IntRange(min = 1, max = 9) int ecart) {
        StringBuilder siret = new StringBuilder("73282932000074");
        siret.setCharAt(rang, (char) ('0' + (siret.charAt(rang) - '0' + ecart) % 10));
        assertThat(Siret.estUn(siret.toString())).isFalse();
    }
}
