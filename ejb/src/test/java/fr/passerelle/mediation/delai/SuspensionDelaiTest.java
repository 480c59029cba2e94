package fr.passerelle.mediation.delai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SuspensionDelaiTest {

    private static final LocalDate DEBUT = LocalDate.of(2026, 3, 3);

    private static SuspensionDelai suspension(LocalDate debut, LocalDate fin) {
        return new SuspensionDelai(List.of(new SuspensionDelai.Periode(debut, fin)));
    }

    @Test
    void r_med_7_la_nouvelle_echeance_ajoute_les_jours_suspendus() {
        SuspensionDelai suspension = suspension(DEBUT, DEBUT.plusDays(10));
        assertThat(suspension.nouvelleEcheance(LocalDate.of(2026, 2, 1))).contains(LocalDate.of(2026, 4, 11));
    }

    @Test
    void r_med_7_inconnue_sans_date_de_notification_de_la_decision() {
        assertThat(suspension(DEBUT, DEBUT.plusDays(10)).nouvelleEcheance(null)).isEmpty();
    }

    @Test
    void r_med_7_sans_effet_quand_le_delai_etait_deja_passe() {
        SuspensionDelai suspension = suspension(DEBUT, DEBUT.plusDays(10));
        LocalDate ancienne = LocalDate.of(2025, 12, 1);
        assertThat(suspension.sansEffet(ancienne)).isTrue();
        assertThat(suspension.nouvelleEcheance(ancienne)).contains(LocalDate.of(2026, 2, 1));
    }

    @Test
    void r_med_6_tant_qu_elle_court_aucune_echeance_n_est_donnee() {
        SuspensionDelai enCours = suspension(DEBUT, null);
        assertThat(enCours.estEnCours()).isTrue();
        assertThat(enCours.jours(DEBUT.plusDays(60))).isEqualTo(60);
        assertThat(enCours.nouvelleEcheance(LocalDate.of(2026, 2, 1))).isEmpty();
    }

    @Test
    void r_med_6_une_periode_close_garde_ses_deux_bouts_et_la_suivante_s_y_ajoute() {
        SuspensionDelai.Periode close = new SuspensionDelai.Periode(DEBUT, DEBUT.plusDays(3));
        SuspensionDelai.Periode enCours = new SuspensionDelai.Periode(DEBUT.plusDays(20), null);
        LocalDate notification = DEBUT.minusDays(10);
        LocalDate initiale = SuspensionDelai.echeanceInitiale(notification);
        assertThat(new SuspensionDelai(List.of(close)).nouvelleEcheance(notification)).contains(initiale.plusDays(3));
        assertThat(new SuspensionDelai(List.of(close, enCours)).nouvelleEcheance(notification)).isEmpty();
        assertThat(new SuspensionDelai(List.of(close, enCours)).jours(DEBUT.plusDays(25))).isEqualTo(3 + 5);
        SuspensionDelai.Periode finie = new SuspensionDelai.Periode(DEBUT.plusDays(20), DEBUT.plusDays(27));
        assertThat(new SuspensionDelai(List.of(close, finie)).nouvelleEcheance(notification)).contains(initiale.plusDays(3 + 7));
    }

    @Test
    void r_med_7_une_periode_ouverte_apres_l_echeance_ne_la_ranime_pas() {
        LocalDate notification = DEBUT.minusDays(10);
        LocalDate reportee = SuspensionDelai.echeanceInitiale(notification).plusDays(3);
        SuspensionDelai suspension = new SuspensionDelai(List.of(new SuspensionDelai.Periode(DEBUT, DEBUT.plusDays(3)),
                new SuspensionDelai.Periode(reportee.plusDays(1), null)));
        assertThat(suspension.sansEffet(notification)).isFalse();
        assertThat(suspension.nouvelleEcheance(notification)).contains(reportee);
    }

    @Test
    void une_suspension_ne_finit_pas_avant_de_commencer() {
        assertThatThrownBy(() -> suspension(DEBUT, DEBUT.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void le_delai_reprend_ou_il_s_etait_arrete(@ForAll @IntRange(max = 59) int ecoules, @ForAll @IntRange(max = 365) int suspendus) {
        LocalDate notification = DEBUT.minusDays(ecoules);
        SuspensionDelai suspension = suspension(DEBUT, DEBUT.plusDays(suspendus));
        assertThat(suspension.nouvelleEcheance(notification))
                .contains(SuspensionDelai.echeanceInitiale(notification).plusDays(suspendus));
    }

    @Test
    void r_med_7_tant_qu_elle_court_l_echeance_est_dite_comme_si_elle_finissait_ce_jour_la() {
        LocalDate notification = DEBUT.minusDays(10);
        SuspensionDelai enCours = suspension(DEBUT, null);
        assertThat(enCours.nouvelleEcheance(notification, DEBUT.plusDays(12))).contains(SuspensionDelai.echeanceInitiale(notification).plusDays(12));
        assertThat(enCours.nouvelleEcheance(null, DEBUT.plusDays(12))).isEmpty();
        SuspensionDelai close = suspension(DEBUT, DEBUT.plusDays(3));
        assertThat(close.nouvelleEcheance(notification, DEBUT.plusDays(12))).isEqualTo(close.nouvelleEcheance(notification));
    }
}
