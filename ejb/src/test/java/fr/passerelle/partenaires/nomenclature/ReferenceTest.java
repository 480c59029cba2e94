package fr.passerelle.partenaires.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Un numéro se dit d'une seule façon, et se reconnaît comme les gens l'écrivent. */
class ReferenceTest {

    @Test
    void une_reference_se_dit_et_se_relit_si_grand_que_soit_son_numero() {
        for (long numero : List.of(42L, 123_456L, 999_999_999_999L)) {
            String reference = Reference.DEMANDE.de(numero);
            assertThat(reference).matches(Reference.DEMANDE.forme());
            assertThat(Reference.DEMANDE.numero(reference)).contains(numero);
            assertThat(Reference.DEMANDE.tapee(reference)).contains(numero);
        }
        assertThat(Reference.PARTENAIRE.de(42)).isEqualTo("PART-00042");
        assertThat(Reference.REVUE.de(12)).isEqualTo("REV-00012");
    }

    @Test
    void elle_se_tape_sans_tiret_ni_zeros_et_ne_se_prend_pas_pour_une_autre() {
        for (String tapee : List.of("PART-00042", "part 42", "PART42", " Part–0042\u00a0")) {
            assertThat(Reference.PARTENAIRE.tapee(tapee)).as(tapee).contains(42L);
        }
        for (String autre : List.of("", "42", "DEM-00042", "PART-0004x")) {
            assertThat(Reference.PARTENAIRE.tapee(autre)).as(autre).isEmpty();
        }
        assertThat(Reference.PARTENAIRE.numero("PART-42")).isEmpty();
    }
}
