package fr.passerelle.web.avip.demande;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeuresTest {

    @ParameterizedTest
    @CsvSource({"08:30, 08:30", "8h30, 08:30", "8 h, 08:00", "17H45, 17:45", "24:00,", "huit heures,", ","})
    void une_heure_se_lit_comme_on_l_ecrit(String texte, LocalTime heure) {
        assertThat(Heures.lire(texte)).isEqualTo(heure);
    }
}
