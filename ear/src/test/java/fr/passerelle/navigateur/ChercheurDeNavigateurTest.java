package fr.passerelle.navigateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChercheurDeNavigateurTest {

    @Test
    void sans_navigateur_le_message_dit_quoi_installer() {
        assertThatThrownBy(() -> ChercheurDeNavigateur.parmi("", List.of("/nulle/part")))
                .hasMessageContaining("Aucun navigateur")
                .hasMessageContaining("apt-get install chromium")
                .hasMessageContaining("-Dnavigateur=");
    }

    @Test
    void un_chemin_choisi_mais_faux_n_est_pas_remplace_en_silence() {
        assertThatThrownBy(() -> ChercheurDeNavigateur.parmi("/nulle/part", List.of(unExecutable())))
                .hasMessageContaining("«\u202f/nulle/part\u202f»");
    }

    @Test
    void le_premier_qui_s_execute_est_pris() {
        assertThat(ChercheurDeNavigateur.parmi("", List.of("/nulle/part", unExecutable())))
                .isEqualTo(Path.of(unExecutable()));
    }

    private static String unExecutable() {
        return ProcessHandle.current().info().command().orElseThrow();
    }
}
