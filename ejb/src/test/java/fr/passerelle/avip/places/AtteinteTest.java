package fr.passerelle.avip.places;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.nomenclature.DemiJournee;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An engagement is kept on the average of the year, in whole children and whole days; a half-day says in words what its colour says. */
class AtteinteTest {

    private static Atteinte atteinte(long jours, long passes, long vus, long prevus) {
        return new Atteinte(1, "Essai", "Chaumont", 3, 15, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), jours, passes, vus, prevus, 2 * vus);
    }

    @Test
    void r_avip_3_l_atteinte_se_compte_en_enfants_et_en_places_et_I_21_la_moyenne_est_celle_des_jours_passes_et_la_projection_celle_de_l_annee_entiere() {
        Atteinte a = atteinte(260, 130, 300, 500);
        assertThat(a.enfantsParJour()).isEqualByComparingTo("2.31");
        assertThat(a.placesParJour()).isEqualByComparingTo("2.31");
        assertThat(a.projection()).isEqualByComparingTo("1.92");
        assertThat(a.necessaires()).isEqualByComparingTo("3.69");
        assertThat(a.etat()).isEqualTo(Atteinte.Etat.A_SURVEILLER);
        assertThat(a.enClair()).isEqualTo("Il faudrait 3,7\u00a0enfants par jour d’ici le 31\u00a0décembre 2026.");
    }

    @Test
    void un_engagement_tenu_trop_jeune_ou_perdu_se_dit() {
        assertThat(atteinte(260, 130, 300, 780).etat()).isEqualTo(Atteinte.Etat.ATTEINT);
        assertThat(atteinte(260, 130, 300, 779).menacee()).isTrue();
        assertThat(atteinte(260, 10, 0, 0).etat()).isEqualTo(Atteinte.Etat.TROP_TOT);
        assertThat(atteinte(260, 259, 700, 703).etat()).isEqualTo(Atteinte.Etat.HORS_D_ATTEINTE);
        assertThat(atteinte(0, 0, 0, 0).enfantsParJour()).isZero();
    }

    @Test
    void une_demi_journee_dit_ce_qui_reste_par_un_mot_et_plusieurs_structures_s_ajoutent() {
        assertThat(new LigneDePlaces.Nombre(DemiJournee.LUNDI_MATIN, 0, 0).mot()).isEqualTo("Rien d’offert");
        assertThat(new LigneDePlaces.Nombre(DemiJournee.LUNDI_MATIN, 3, 3).mot()).isEqualTo("Complet");
        assertThat(new LigneDePlaces.Nombre(DemiJournee.LUNDI_MATIN, 3, 2).mot()).isEqualTo("1 libre");
        assertThat(new LigneDePlaces.Nombre(DemiJournee.LUNDI_MATIN, 3, 0).degre()).isEqualTo(4);
        LigneDePlaces une = ligne(3, 1);
        LigneDePlaces deux = LigneDePlaces.ensemble("Ensemble", List.of(une, ligne(2, 2)));
        assertThat(deux.le(DemiJournee.JEUDI_MATIN)).isEqualTo(new LigneDePlaces.Nombre(DemiJournee.JEUDI_MATIN, 5, 3));
        assertThat(deux.engagees()).isEqualTo(4);
    }

    private static LigneDePlaces ligne(int offertes, int prises) {
        return new LigneDePlaces(1, "Essai", "Chaumont", null, null, 2, null,
                Arrays.stream(DemiJournee.values()).map(d -> new LigneDePlaces.Nombre(d, offertes, prises)).toList());
    }
}
