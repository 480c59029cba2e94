package fr.passerelle.avip.accueil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.Exigences;
import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** R-AVIP-12, 13, 14: whatever the birth and the day, the 29th of February included. */
class AgeDAccueilTest {

    @Property(tries = 400)
    void r_avip_12_un_enfant_entre_jusqu_a_la_veille_de_ses_trois_ans_et_pas_le_jour_meme(@ForAll("naissances") LocalDate naissance) {
        AgeDAccueil age = new AgeDAccueil(naissance);
        LocalDate troisAns = premierJourDeTroisAns(naissance);
        assertThat(age.permetDEntrer(troisAns.minusDays(1))).isTrue();
        assertThat(age.permetDEntrer(troisAns)).isFalse();
    }

    /** By the calendar, leafed through: the first day that is not before the same day three years later. */
    private static LocalDate premierJourDeTroisAns(LocalDate naissance) {
        LocalDate jour = LocalDate.of(naissance.getYear() + 3, naissance.getMonth(), 1);
        int voulu = Math.min(naissance.getDayOfMonth(), jour.lengthOfMonth());
        while (jour.getDayOfMonth() < voulu) {
            jour = jour.plusDays(1);
        }
        return jour;
    }

    @Test
    void ne_un_29_fevrier_il_a_trois_ans_le_28() {
        AgeDAccueil age = new AgeDAccueil(LocalDate.of(2024, 2, 29));
        assertThat(age.permetDEntrer(LocalDate.of(2027, 2, 27))).isTrue();
        assertThat(age.permetDEntrer(LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(age.auPlusTard()).isEqualTo(LocalDate.of(2027, 8, 31));
    }

    @Property(tries = 300)
    void r_avip_13_l_accueil_finit_l_ete_des_trois_ans_sauf_derogation(@ForAll("naissances") LocalDate naissance, @ForAll("jours") int apres) {
        AgeDAccueil age = new AgeDAccueil(naissance);
        LocalDate ete = LocalDate.of(naissance.getYear() + 3, Month.AUGUST, 31);
        LocalDate debut = ete.minusMonths(11).isBefore(naissance) ? naissance : ete.minusMonths(11);
        if (!age.permetDEntrer(debut)) {
            return;
        }
        exiger(age, debut, ete, null);
        LocalDate trop = ete.plusDays(apres);
        assertThatThrownBy(() -> exiger(age, debut, trop, null)).extracting("regle").isEqualTo("R-AVIP-13");
        assertThatThrownBy(() -> exiger(age, debut, trop, trop.minusDays(1))).extracting("regle").isEqualTo("R-AVIP-13");
        exiger(age, debut, trop, trop);
    }

    @Test
    void r_avip_12_passe_trois_ans_il_n_entre_qu_avec_une_derogation_et_le_refus_dit_son_age() {
        AgeDAccueil age = new AgeDAccueil(LocalDate.of(2023, 9, 15));
        LocalDate debut = LocalDate.of(2026, 12, 1);
        assertThatThrownBy(() -> exiger(age, debut, debut.plusMonths(3), null)).hasMessageContaining("3 ans et 2 mois").extracting("regle").isEqualTo("R-AVIP-12");
        exiger(age, debut, debut.plusMonths(3), debut.plusMonths(3));
    }

    @Test
    void r_avip_14_jamais_avant_sa_naissance_et_avant_dix_semaines_cela_se_dit() {
        AgeDAccueil age = new AgeDAccueil(LocalDate.of(2026, 11, 1));
        assertThatThrownBy(() -> exiger(age, LocalDate.of(2026, 10, 30), LocalDate.of(2026, 12, 30), LocalDate.of(2030, 1, 1))).extracting("regle").isEqualTo("R-AVIP-14");
        assertThat(age.estTresJeune(LocalDate.of(2027, 1, 9))).isTrue();
        assertThat(age.estTresJeune(LocalDate.of(2027, 1, 10))).isFalse();
    }

    private static void exiger(AgeDAccueil age, LocalDate debut, LocalDate fin, LocalDate derogation) {
        Exigences exigences = new Exigences("R-AVIP-40");
        age.exiger(debut, fin, derogation, exigences);
        exigences.refuser();
    }

    @Provide
    Arbitrary<LocalDate> naissances() {
        return Arbitraries.oneOf(Arbitraries.integers().between(0, 4_000).map(n -> LocalDate.of(2020, 1, 1).plusDays(n)), Arbitraries.of(LocalDate.of(2024, 2, 29),
                LocalDate.of(2028, 2, 29), LocalDate.of(2023, 12, 31), LocalDate.of(2024, 8, 31), LocalDate.of(2024, 9, 1)));
    }

    @Provide
    Arbitrary<Integer> jours() {
        return Arbitraries.integers().between(1, 300);
    }
}
