package fr.passerelle.mediation.enquete;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.TextesDeMediation;
import org.junit.jupiter.api.Test;

/** Le courriel qui invite à l'enquête ne peut nommer aucun dossier. */
class CourrielDEnqueteTest {

    @Test
    void le_courriel_dit_l_anonymat_et_ne_peut_nommer_aucun_dossier() {
        assertThat(TextesDeMediation.ENQUETE.noms()).doesNotContain("reference");
        assertThat(TextesDeMediation.ENQUETE.corps()).contains("anonymes", "{lien}", "{jours}");
        assertThat(TextesDeMediation.ENQUETE.porteUnSecret()).as("le lien est oublié une fois parti").isTrue();
    }
}
