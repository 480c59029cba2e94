package fr.passerelle.web.socle.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomsTest {

    @ParameterizedTest
    @CsvSource({"passerelle.caf.example, true", "PASSERELLE.caf.example, true", "localhost, true", "10.0.0.7, true", "10.0.0.8, false",
        "ailleurs.example, false", "passerelle.caf.example.ailleurs.example, false", "caf.example, false"})
    void l_application_repond_a_son_nom_et_a_ceux_de_la_machine(String nom, boolean connu) {
        assertThat(Noms.connait(nom, "10.0.0.7", "https://passerelle.caf.example:8443/passerelle")).isEqualTo(connu);
    }
}
