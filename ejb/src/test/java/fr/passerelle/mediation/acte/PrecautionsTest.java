package fr.passerelle.mediation.acte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.nomenclature.VoieRecours;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PrecautionsTest {

    private static final LocalDate LE_4_MAI = LocalDate.of(2026, 5, 4);

    @Test
    void une_reception_de_plus_de_60_jours_est_signalee() {
        assertThat(Precautions.avant(demande("", LE_4_MAI.minusDays(60), VoieRecours.AUCUNE), LE_4_MAI)).isEmpty();
        assertThat(Precautions.avant(demande("", LE_4_MAI.minusDays(61), VoieRecours.AUCUNE), LE_4_MAI)).hasSize(1);
    }

    @Test
    void un_recours_devant_le_juge_est_signale_mais_pas_la_cra() {
        assertThat(Precautions.avant(demande("", LE_4_MAI, VoieRecours.TA), LE_4_MAI)).hasSize(1);
        assertThat(Precautions.avant(demande("", LE_4_MAI, VoieRecours.CRA), LE_4_MAI)).isEmpty();
    }

    private static Enregistrement demande(String expose, LocalDate reception, VoieRecours recours) {
        return new Enregistrement(reception, null, null, null, null, null, false, null, null, null, null, null, null,
                recours, null, null, expose, null, null, null, null, null);
    }
}
