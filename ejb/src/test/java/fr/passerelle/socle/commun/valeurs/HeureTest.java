package fr.passerelle.socle.commun.valeurs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeureTest {

    @ParameterizedTest
    @CsvSource({"08:30, 08:30", "8h30, 08:30", "8 h, 08:00", "17H45, 17:45", "14\u202fh\u00a030, 14:30", "9:, 09:00", "0:05, 00:05", "24:00,", "12:60,", "7h5,", "huit heures,", ","})
    void une_heure_se_lit_comme_on_l_ecrit(String texte, LocalTime heure) {
        assertThat(Heure.lue(texte).orElse(null)).isEqualTo(heure);
        assertThat(Heure.estUne(texte)).isEqualTo(heure != null);
    }

    @Test
    void elle_se_dit_en_clair_et_ce_qui_n_en_est_pas_une_est_refuse_par_son_nom() {
        assertThat(new Heure("8h30").enClair()).isEqualTo("8\u00a0h\u00a030");
        assertThat(new Heure("9").enClair()).isEqualTo("9\u00a0h");
        assertThat(Heure.pourUnChamp(LocalTime.of(9, 5))).isEqualTo("09:05");
        assertThatThrownBy(() -> new Heure("25h")).extracting("regle").isEqualTo("E-HEURE");
    }
}
