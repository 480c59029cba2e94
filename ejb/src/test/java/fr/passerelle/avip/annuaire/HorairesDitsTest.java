package fr.passerelle.avip.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Les horaires se disent comme on les dirait. */
class HorairesDitsTest {

    @Test
    void les_jours_qui_se_suivent_aux_memes_heures_se_disent_ensemble() {
        assertThat(HorairesDits.de("1 07:30:00 18:30:00,2 07:30:00 18:30:00,3 07:30:00 18:30:00,5 08:00:00 17:00:00")).isEqualTo(
                "Ouvert du lundi au mercredi de 7\u00a0h\u00a030 à 18\u00a0h\u00a030\u202f; le vendredi de 8\u00a0h à 17\u00a0h.");
        assertThat(HorairesDits.de(null)).isNull();
    }
}
