package fr.passerelle.socle.comptes.force;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.comptes.force.Force.Niveau;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the strength of a password is said. */
class ForceTest {

    @ParameterizedTest
    @CsvSource({"0, FAIBLE", "32, FAIBLE", "33, MOYENNE", "42, MOYENNE", "43, BONNE", "52, BONNE", "53, TRES_BONNE", "300, TRES_BONNE"})
    void la_solidite_se_dit_en_quatre_degres_et_avec_la_regle_non_tenue(int bits, Niveau niveau) {
        assertThat(new Force(bits, Optional.empty()).niveau()).isEqualTo(niveau);
        assertThat(new Force(bits, Optional.of("Trop court.")).enClair()).isEqualTo("Solidité " + niveau.libelle() + ". Trop court.");
    }
}
