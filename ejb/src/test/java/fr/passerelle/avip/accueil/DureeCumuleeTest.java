package fr.passerelle.avip.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.commun.valeurs.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How long a child has been received in all: contracts end to end count as one, gaps do not count. */
class DureeCumuleeTest {

    @Property(tries = 300)
    void des_contrats_bout_a_bout_depassent_douze_mois_comme_un_seul(@ForAll @IntRange(max = 3000) int depuis, @ForAll @IntRange(min = 2, max = 6) int combien,
            @ForAll @IntRange(min = 1, max = 200) int jours, @ForAll long hasard) {
        LocalDate debut = LocalDate.of(2023, 1, 1).plusDays(depuis);
        List<Periode> contrats = new ArrayList<>();
        LocalDate jour = debut;
        for (int i = 0; i < combien; i++) {
            contrats.add(new Periode(jour, jour.plusDays(jours - 1L)));
            jour = jour.plusDays(jours);
        }
        LocalDate lendemain = jour;
        Collections.shuffle(contrats, new Random(hasard));
        assertThat(new DureeCumulee(contrats).depasse(12)).isEqualTo(lendemain.isAfter(debut.plusMonths(12)));
        assertThat(new DureeCumulee(contrats).jours()).isEqualTo((long) combien * jours);
    }

    @Test
    void un_an_tout_juste_ne_depasse_pas_un_jour_de_plus_depasse_meme_apres_un_29_fevrier() {
        LocalDate debut = LocalDate.of(2024, 2, 29);
        Periode unAn = new Periode(debut, debut.plusMonths(12).minusDays(1));
        assertThat(new DureeCumulee(List.of(unAn)).depasse(12)).isFalse();
        assertThat(new DureeCumulee(List.of(unAn, new Periode(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 2)))).depasse(12)).isTrue();
        assertThat(new DureeCumulee(List.of()).depasse(12)).isFalse();
    }
}
