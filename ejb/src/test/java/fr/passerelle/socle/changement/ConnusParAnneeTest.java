package fr.passerelle.socle.changement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConnusParAnneeTest {

    private final ConnusParAnnee<Integer> connus = new ConnusParAnnee<>("essai");
    private final AtomicInteger calculs = new AtomicInteger();

    @Test
    void ce_qui_est_connu_ressert_tant_que_rien_n_a_change() {
        assertThat(List.of(lire(2026, "1/7"), lire(2026, "1/7"), lire(2026, "2/9"), lire(2025, "2/9"), lire(2026, "2/9")))
                .containsExactly(1, 1, 2, 3, 2);
    }

    @Test
    void seul_un_code_de_capacite_entre_dans_la_requete() {
        assertThat(Changements.marques("essai")).contains("capacite = 'essai'");
        assertThatThrownBy(() -> Changements.marques("essai' or true --")).isInstanceOf(IllegalArgumentException.class);
    }

    private int lire(int annee, String marques) {
        return connus.selon(annee, List.of(marques), calculs::incrementAndGet);
    }
}
