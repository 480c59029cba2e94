package fr.passerelle.socle.listes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A reference leads straight to its record, however people write it. */
class FicheTest {

    private static final Fiche<String> FICHE = Fiche.<String>de("Colis", "/essai/colis", "ref", "c.ref", l -> l).trouvee(l -> l, l -> "").appelee(l -> l);

    @Test
    void une_reference_se_reconnait_en_toute_casse_avec_ou_sans_separations_ni_zeros() {
        for (String saisi : List.of("MED-2026-0012", "med-2026-0012", "med 2026 0012", "MED2026-12", " med\u00a02026\u202f0012 ", "Med-2026-12", "MED – 2026 – 0012")) {
            assertThat(FICHE.estAppelee("MED-2026-0012", saisi)).as(saisi).isTrue();
        }
    }

    @Test
    void rien_d_autre_n_y_mene() {
        for (String saisi : List.of("", "MED", "2026", "MED-2026-00120", "MED-2026-0012 Dupont", "MED-2025-0012", "%%%", "12")) {
            assertThat(FICHE.estAppelee("MED-2026-0012", saisi)).as(saisi).isFalse();
        }
        assertThat(FICHE.estAppelee("", "")).isFalse();
    }
}
