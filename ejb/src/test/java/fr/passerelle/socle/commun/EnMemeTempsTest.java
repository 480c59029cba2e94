package fr.passerelle.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses because somebody was first, and what it refuses for another reason. */
class EnMemeTempsTest {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "23505", "23P01"})
    void une_rencontre_se_reconnait_sous_tout_ce_qui_l_enveloppe(String code) {
        assertThat(EnMemeTemps.estLaRaisonDe(new IllegalStateException(new PersistenceException(new SQLException("refus", code))))).isTrue();
        assertThat(EnMemeTemps.estLaRaisonDe(new IllegalStateException(new OptimisticLockException()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23502", "23514", "57P01", "42601"})
    void une_requete_fausse_ou_une_base_coupee_n_en_est_pas_une(String code) {
        assertThat(EnMemeTemps.estLaRaisonDe(new PersistenceException(new SQLException("refus", code)))).isFalse();
    }

    @Test
    void ce_qu_une_regle_refuse_reste_ce_que_la_regle_refuse() {
        RegleRefusee refus = new RegleRefusee("R-1", "Déjà pris.");
        refus.initCause(new SQLException("unique", "23505"));
        assertThat(EnMemeTemps.estLaRaisonDe(new IllegalStateException(refus))).isFalse();
    }
}
