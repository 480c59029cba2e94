package fr.passerelle.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Un compte qui glisse. */
class AllureTest {

    private static final Allure CINQUANTE_PAR_HEURE = new Allure(50, Duration.ofHours(1));

    @Test
    void tant_d_essais_d_affilee_puis_un_de_plus_a_mesure_que_le_temps_passe() {
        assertThatCode(() -> CINQUANTE_PAR_HEURE.exiger(49, "R-1", "Trop.")).doesNotThrowAnyException();
        assertThatThrownBy(() -> CINQUANTE_PAR_HEURE.exiger(50, "R-1", "Trop.")).isInstanceOf(AttenteDemandee.class)
                .hasMessage("Trop. Réessayez dans 2\u00a0minutes.")
                .satisfies(refus -> assertThat(((AttenteDemandee) refus).attente()).isEqualTo(Duration.ofSeconds(72)));
        assertThat(CINQUANTE_PAR_HEURE.attente(CINQUANTE_PAR_HEURE.reste(50, Duration.ofSeconds(71)))).isPositive();
        assertThat(CINQUANTE_PAR_HEURE.attente(CINQUANTE_PAR_HEURE.reste(50, Duration.ofSeconds(72)))).isZero();
    }

    @Test
    void apres_une_heure_il_n_en_reste_rien() {
        assertThat(CINQUANTE_PAR_HEURE.reste(50, Duration.ofHours(1))).isZero();
        assertThat(CINQUANTE_PAR_HEURE.reste(3, Duration.ofDays(1))).isZero();
        assertThatThrownBy(() -> CINQUANTE_PAR_HEURE.exiger(49.5, "R-1", "Trop.")).hasMessageContaining("dans une minute");
    }
}
