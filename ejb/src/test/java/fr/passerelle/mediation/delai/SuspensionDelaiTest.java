package fr.passerelle.mediation.delai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SuspensionDelaiTest {

    private static final LocalDate DEBUT = LocalDate.of(2026, 3, 3);

    @Test
    void r_med_7_la_nouvelle_echeance_ajoute_les_jours_suspendus() {
        SuspensionDelai suspension = new SuspensionDelai(DEBUT, DEBUT.plusDays(10));
        assertThat(suspension.nouvelleEcheance(LocalDate.of(2026, 2, 1))).contains(LocalDate.of(2026, 4, 11));
    }

    @Test
    void r_med_7_inconnue_sans_date_de_notification_de_la_decision() {
        assertThat(new SuspensionDelai(DEBUT, DEBUT.plusDays(10)).nouvelleEcheance(null)).isEmpty();
    }

    @Test
    void r_med_7_sans_effet_quand_le_delai_etait_deja_passe() {
        SuspensionDelai suspension = new SuspensionDelai(DEBUT, DEBUT.plusDays(10));
        LocalDate ancienne = LocalDate.of(2025, 12, 1);
        assertThat(suspension.sansEffet(ancienne)).isTrue();
        assertThat(suspension.nouvelleEcheance(ancienne)).contains(LocalDate.of(2026, 2, 1));
    }

    @Test
    void r_med_6_tant_qu_elle_court_aucune_echeance_n_est_donnee() {
        SuspensionDelai enCours = new SuspensionDelai(DEBUT, null);
        assertThat(enCours.estEnCours()).isTrue();
        assertThat(enCours.jours(DEBUT.plusDays(60))).isEqualTo(60);
        assertThat(enCours.nouvelleEcheance(LocalDate.of(2026, 2, 1))).isEmpty();
    }

    @Test
    void une_suspension_ne_finit_pas_avant_de_commencer() {
        assertThatThrownBy(() -> new SuspensionDelai(DEBUT, DEBUT.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void le_delai_reprend_ou_il_s_etait_arrete(@ForAll @IntRange(max = 59) int ecoules, @ForAll @IntRange(max = 365) int suspendus) {
        LocalDate notification = DEBUT.minusDays(ecoules);
        SuspensionDelai suspension = new SuspensionDelai(DEBUT, DEBUT.plusDays(suspendus));
        assertThat(suspension.nouvelleEcheance(notification))
                .contains(SuspensionDelai.echeanceInitiale(notification).plusDays(suspendus));
    }
}
