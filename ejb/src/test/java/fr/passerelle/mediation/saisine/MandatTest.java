package fr.passerelle.mediation.saisine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** R-MED-15 : un mandat donne droit à la réponse le jour où il sert, pas celui où on l'a écrit. */
class MandatTest {

    private static final LocalDate LE_4_MAI = LocalDate.of(2026, 5, 4);

    @Test
    void un_mandat_a_venir_ne_donne_encore_aucun_droit() {
        assertThat(mandate(null).peutRecevoirLaReponse(LE_4_MAI)).isFalse();
        assertThat(mandate(LocalDate.of(2062, 1, 1)).peutRecevoirLaReponse(LE_4_MAI)).isFalse();
        assertThat(mandate(LE_4_MAI).peutRecevoirLaReponse(LE_4_MAI)).isTrue();
    }

    private static Saisissant mandate(LocalDate le) {
        Saisissant tiers = new Saisissant(null, 0);
        tiers.prendre(new SaisissantDeclare(TypeSaisissant.AVOCAT, "Maître Exemple", null, null, null, le));
        return tiers;
    }
}
