package fr.passerelle.socle.courriels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CadenceDesEssaisTest {

    private static final Instant DEPART = Instant.parse("2026-05-04T08:00:00Z");

    @Test
    void l_attente_grandit_d_un_echec_a_l_autre_puis_on_renonce_au_bout_de_deux_jours_et_demi() {
        List<Duration> attentes = new ArrayList<>();
        Instant maintenant = DEPART;
        for (int echecs = 1; CadenceDesEssais.apres(echecs, maintenant).isPresent(); echecs++) {
            Instant suivant = CadenceDesEssais.apres(echecs, maintenant).get();
            attentes.add(Duration.between(maintenant, suivant));
            maintenant = suivant;
        }
        assertThat(attentes).hasSize(10).isSorted().startsWith(Duration.ofMinutes(1), Duration.ofMinutes(5));
        assertThat(Duration.between(DEPART, maintenant)).isBetween(Duration.ofHours(60), Duration.ofHours(72));
    }

    @Test
    void apres_une_panne_d_une_heure_le_courriel_part_dans_l_heure_qui_suit() {
        Instant maintenant = DEPART;
        int echecs = 0;
        while (maintenant.isBefore(DEPART.plus(Duration.ofHours(1)))) {
            maintenant = CadenceDesEssais.apres(++echecs, maintenant).orElseThrow();
        }
        assertThat(maintenant).isBefore(DEPART.plus(Duration.ofHours(2)));
    }
}
