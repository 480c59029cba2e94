package fr.passerelle.mediation.acte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.nomenclature.VoieRecours;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrecautionsTest {

    private static final LocalDate LE_4_MAI = LocalDate.of(2026, 5, 4);

    @ParameterizedTest
    @ValueSource(strings = {"mon numéro est 2850599123456", "285059912345678", "2 85 05 99 123 456 78", "1 70 02 2A 004 012"})
    void un_numero_de_securite_sociale_est_signale(String expose) {
        assertThat(precautions(expose)).singleElement().asString().contains("sécurité sociale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR7612345678901234567890123", "mon iban FR76 1234 5678 9012 3456 7890 123 merci", "BE68539007547034"})
    void un_iban_est_signale(String expose) {
        assertThat(precautions(expose)).singleElement().asString().contains("IBAN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dossier 1234567", "appelé au 06 12 34 56 78 le 12/05/2026", "indu de 12 345 678,90 €",
            "Je conteste la décision du 3 avril 2026 (réf. IN5 001 002)"})
    void un_texte_ordinaire_ne_declenche_rien(String expose) {
        assertThat(precautions(expose)).isEmpty();
    }

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

    private static List<String> precautions(String expose) {
        return Precautions.avant(demande(expose, LE_4_MAI, VoieRecours.AUCUNE), LE_4_MAI);
    }

    private static Enregistrement demande(String expose, LocalDate reception, VoieRecours recours) {
        return new Enregistrement(reception, null, null, null, null, null, false, null, null, null, null, null, null,
                recours, null, null, expose, null, null, null, null, null);
    }
}
