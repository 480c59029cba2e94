package fr.passerelle.socle.enquetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.AttenteDemandee;
import fr.passerelle.socle.commun.Jeton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Qui essaie des liens attend. */
class FreinTest {

    private Instant maintenant = Instant.parse("2026-05-04T08:00:00Z");

    @Test
    void une_adresse_qui_essaie_des_liens_attend_un_peu_et_les_autres_non() {
        Frein frein = new Frein(new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Europe/Paris");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return maintenant;
            }
        });
        for (int i = 0; i < 20; i++) {
            frein.compter("192.0.2.1");
        }
        assertThatThrownBy(() -> frein.compter("192.0.2.1")).isInstanceOf(AttenteDemandee.class).hasMessageContaining("Réessayez dans 3\u00a0minutes");
        assertThatCode(() -> frein.compter("192.0.2.2")).doesNotThrowAnyException();
        maintenant = maintenant.plus(Duration.ofMinutes(3));
        assertThatCode(() -> frein.compter("192.0.2.1")).as("un essai de plus").doesNotThrowAnyException();
        assertThatThrownBy(() -> frein.compter("192.0.2.1")).as("un seul").isInstanceOf(AttenteDemandee.class);
        maintenant = maintenant.plus(Duration.ofHours(1));
        for (int i = 0; i < 20; i++) {
            frein.compter("192.0.2.1");
        }
    }

    @Test
    void ce_qui_n_a_pas_la_forme_d_un_lien_n_est_pas_un_essai() {
        assertThat(Jeton.enALaForme(Jeton.nouveau())).isTrue();
        assertThat(Stream.of(null, "", "hier", "'; drop table", "x".repeat(44))).noneMatch(Jeton::enALaForme);
    }
}
