package fr.passerelle.mediation.lettre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.VoiesDeRecours;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.Prestation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LettresTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 5, 4);

    @Test
    void la_reponse_et_l_irrecevabilite_disent_les_voies_de_recours_de_la_prestation() {
        FaitsLettre faits = new FaitsLettre("MED-2026-0001", JOUR, "Jeanne Exemple", null, "Saisissez la commission.");
        assertThat(Lettres.reponse(faits, "Ma réponse.").corps()).containsSubsequence("Ma réponse.", "suspension", "Saisissez la commission.");
        assertThat(Lettres.irrecevabilite(faits, MotifIrrecevabilite.OBJET_IMPRECIS, "Le service").corps()).contains("Saisissez la commission.");
    }

    @Test
    void un_tiers_sans_mandat_n_apprend_pas_par_elles_de_quelle_prestation_il_s_agit() {
        FaitsLettre faits = new FaitsLettre("MED-2026-0001", JOUR, "Préfecture", null, "Saisissez la commission.");
        assertThat(Lettres.reponseSansDonnees(faits).corps()).doesNotContain("commission");
        assertThat(Lettres.accuse(faits).corps()).doesNotContain("commission");
    }

    @Test
    void sans_voie_de_recours_la_lettre_ne_laisse_pas_de_blanc() {
        FaitsLettre faits = new FaitsLettre("MED-2026-0001", JOUR, "Jeanne Exemple", null, null);
        assertThat(Lettres.reponse(faits, "Ma réponse.").corps()).doesNotContain("null").doesNotContain("\n\n\n");
    }

    @Test
    void chaque_prestation_sert_sa_voie_et_une_demande_sans_prestation_n_en_a_pas() {
        assertThat(Papeterie.bloc(Prestation.RSA)).isEqualTo(VoiesDeRecours.RSA);
        assertThat(Papeterie.bloc(Prestation.AEEH)).isEqualTo(VoiesDeRecours.HANDICAP);
        assertThat(Papeterie.bloc(Prestation.ASF)).isEqualTo(VoiesDeRecours.PRESTATIONS);
        assertThat(Papeterie.bloc(Prestation.AUCUNE)).isNull();
    }
}
