package fr.passerelle.mediation.preconisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.mediation.nomenclature.NiveauPreconisation;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a préconisation requires of what is typed (R-MED-27). */
class PreconisationTest {

    private static final Instant SAINT_SYLVESTRE = Instant.parse("2026-12-31T22:30:00Z");

    @ParameterizedTest
    @ValueSource(ints = {2000, 2025, 2026})
    void a_year_that_has_begun_has_a_bilan(int annee) {
        assertThat(proposer(annee).saisie().annee()).isEqualTo(annee);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 25, 206, 1999, 2027, 2062, 9999})
    void a_year_typed_with_a_slip_is_refused_beside_its_field(int annee) {
        assertThatThrownBy(() -> proposer(annee)).isInstanceOfSatisfying(RegleRefusee.class, refus -> assertThat(refus.champ()).isEqualTo("annee"))
                .hasMessage("Indiquez l’année du bilan, de 2000 à 2026.");
    }

    private static Preconisation proposer(int annee) {
        return new Preconisation(new PreconisationSaisie(annee, "Accès aux droits", "Expliquer chaque décision.", NiveauPreconisation.LOCAL, "Prestations", null, null),
                "mediateur", SAINT_SYLVESTRE);
    }
}
