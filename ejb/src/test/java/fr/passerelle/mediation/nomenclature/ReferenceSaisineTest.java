package fr.passerelle.mediation.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Une référence se reconnaît de quelque façon qu'on la tape, et aucune de celles qu'on donne n'y échappe. */
class ReferenceSaisineTest {

    @Test
    void une_reference_se_reconnait_comme_les_gens_l_ecrivent() {
        for (String tapee : List.of("MED-2026-0042", "med 2026 42", "MED–2026–0042", "2026/42", "MED20260042", " med/2026-042\u00a0")) {
            assertThat(ReferenceSaisine.tapee(tapee)).as(tapee).contains(ReferenceSaisine.de(2026, 42));
        }
    }

    @Test
    void la_plus_longue_qu_une_adresse_porte_se_tape_aussi() {
        ReferenceSaisine longue = ReferenceSaisine.de(2026, 123_456_789);
        assertThat(longue.valeur()).matches(ReferenceSaisine.FORME);
        for (String tapee : List.of("MED-2026-123456789", "MED2026123456789", "2026 123456789")) {
            assertThat(ReferenceSaisine.tapee(tapee)).as(tapee).contains(longue);
        }
    }

    @Test
    void un_numero_de_dossier_ou_un_mot_n_en_est_pas_une() {
        for (String autre : List.of("1904371", "MED", "MED-26-42", "2026", "Jeanne Exemple", "PART-2026-0042", "")) {
            assertThat(ReferenceSaisine.tapee(autre)).as(autre).isEmpty();
        }
    }
}
