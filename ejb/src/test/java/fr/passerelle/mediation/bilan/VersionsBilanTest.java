package fr.passerelle.mediation.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.bilan.calcul.BilanDEssai;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A frozen version is read back exactly as it was written. */
class VersionsBilanTest {

    @Test
    void un_bilan_ecrit_en_json_se_relit_egal() throws Exception {
        BilanAnnuel bilan = new BilanDEssai().recues(33).avec("CANAL", Map.of("COURRIEL", 15L, "COURRIER", 18L))
                .avec("DELAI", Map.of("0", 3L, "12", 1L)).compare(new BilanDEssai().recues(10), List.of());
        BilanArrete arrete = new BilanArrete(bilan, bilan.repartitions());
        String json = VersionsBilan.JSON.writeValueAsString(arrete);
        assertThat(VersionsBilan.JSON.readValue(json, BilanArrete.class)).isEqualTo(arrete);
    }
}
