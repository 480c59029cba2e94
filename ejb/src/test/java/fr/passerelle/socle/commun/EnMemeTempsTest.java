package fr.passerelle.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class EnMemeTempsTest {

    @Test
    void une_base_qui_ne_repond_pas_n_est_pas_quelqu_un_d_autre() {
        assertThat(EnMemeTemps.estLaRaisonDe(new IllegalStateException(new SQLException("aucune connexion")))).isFalse();
        assertThat(EnMemeTemps.estLaRaisonDe(new IllegalStateException(new SQLException("blocage", "40P01")))).isTrue();
    }
}
