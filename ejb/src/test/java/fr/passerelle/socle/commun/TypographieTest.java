package fr.passerelle.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographieTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2.848|2|2,85", "0|0|0", "999.5|0|1_000", "1234567.891|2|1_234_567,89", "-1234.5|1|−1_234,5",
        "-0.4|0|0", "100|0|100", "0.05|1|0,1"})
    void un_nombre(BigDecimal nombre, int decimales, String attendu) {
        assertThat(Typographie.nombre(nombre, decimales)).isEqualTo(attendu.replace("_", Typographie.FINE));
    }

    @Property
    void un_nombre_ecrit_se_relit_tel_qu_arrondi(@ForAll @Scale(4) BigDecimal nombre, @ForAll @IntRange(max = 4) int decimales) {
        String relu = Typographie.nombre(nombre, decimales).replace("\u202f", "").replace('−', '-').replace(',', '.');
        assertThat(new BigDecimal(relu)).isEqualByComparingTo(nombre.setScale(decimales, RoundingMode.HALF_UP));
    }

    @Test
    void un_pourcentage_une_somme_un_compte() {
        assertThat(Typographie.pourcent(new BigDecimal("72.7"), 0)).isEqualTo("73\u202f%");
        assertThat(Typographie.euros(new BigDecimal("1234.565"))).isEqualTo("1\u202f234,57\u00a0€");
        assertThat(Typographie.compte(0, "saisine")).isEqualTo("0\u00a0saisine");
        assertThat(Typographie.compte(1, "saisine")).isEqualTo("1\u00a0saisine");
        assertThat(Typographie.compte(1200, "saisine")).isEqualTo("1\u202f200\u00a0saisines");
    }

    @Test
    void l_heure_qui_revient_en_octobre_dit_laquelle_elle_est() {
        assertThat(Typographie.instant(Instant.parse("2026-10-25T00:30:00Z"))).endsWith("30 (heure d’été)");
        assertThat(Typographie.instant(Instant.parse("2026-10-25T01:30:00Z"))).endsWith("30 (heure d’hiver)");
        assertThat(Typographie.instant(Instant.parse("2026-10-25T02:30:00Z"))).endsWith("30");
    }

    @Test
    void une_date_une_heure_a_paris_ete_comme_hiver() {
        assertThat(Typographie.date(LocalDate.of(2026, 5, 4))).isEqualTo("4\u00a0mai 2026");
        assertThat(Typographie.date(LocalDate.of(2026, 8, 1))).isEqualTo("1er\u00a0août 2026");
        assertThat(Typographie.dateCourte(LocalDate.of(2026, 5, 4))).isEqualTo("04/05/2026");
        assertThat(Typographie.instant(Instant.parse("2026-05-04T12:05:00Z"))).isEqualTo("4\u00a0mai 2026 à 14\u00a0h\u00a005");
        assertThat(Typographie.instant(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo("1er\u00a0janvier 2027 à 0\u00a0h\u00a030");
    }

    @Test
    void une_duree_se_lit_a_sa_mesure() {
        assertThat(Typographie.duree(Duration.ofMillis(340))).isEqualTo("0,3\u00a0s");
        assertThat(Typographie.duree(Duration.ofSeconds(12))).isEqualTo("12\u00a0s");
        assertThat(Typographie.duree(Duration.ofSeconds(185))).isEqualTo("3\u00a0min\u00a005\u00a0s");
        assertThat(Typographie.duree(Duration.ofMinutes(127))).isEqualTo("2\u00a0h\u00a007\u00a0min");
    }
}
