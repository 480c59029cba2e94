package fr.passerelle.web.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourConverterTest {

    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @ValueSource(strings = {"0202-05-01", "0025-11-01", "1899-12-31", "2062-01-01", "2206-01-01", "9999-12-31", "+12026-05-04", "1/5/0202"})
    void un_jour_invraisemblable_est_refuse(String saisi) {
        assertThatThrownBy(() -> JourConverter.lire(saisi, AUJOURD_HUI)).isInstanceOf(ConverterException.class)
                .extracting(e -> ((ConverterException) e).getFacesMessage().getSummary()).asString().endsWith("son année va de 1900 à 2046.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-31", "31/02/2026", "05/04", "05/04/26", "demain", "2026-5-4"})
    void un_jour_incomplet_ou_qui_n_existe_pas_est_refuse(String saisi) {
        assertThatThrownBy(() -> JourConverter.lire(saisi, AUJOURD_HUI)).isInstanceOf(ConverterException.class)
                .extracting(e -> ((ConverterException) e).getFacesMessage().getSummary()).asString().startsWith("Donnez une date complète");
    }

    @Test
    void un_jour_se_lit_comme_l_envoie_le_champ_ou_comme_on_le_tape() {
        assertThat(JourConverter.lire("2026-05-04", AUJOURD_HUI)).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(JourConverter.lire("4/5/2026", AUJOURD_HUI)).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(new JourConverter().getAsObject(null, null, "\u200e\u00a0")).isNull();
    }
}
