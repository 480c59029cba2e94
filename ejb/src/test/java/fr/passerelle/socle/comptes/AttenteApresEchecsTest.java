package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.comptes.frein.ReglagesConnexion;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttenteApresEchecsTest {

    private static final ReglagesConnexion REGLAGES =
            new ReglagesConnexion(5, 10, Duration.ofHours(2), 50, Set.of());
    private static final Instant MATIN = Instant.parse("2026-05-04T06:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "9, 16", "10, 120", "11, 120", "500, 120"})
    void R_USAG_57_l_attente_double_a_chaque_echec_puis_le_compte_se_verrouille(int echecs, int minutes) {
        assertThat(REGLAGES.attenteApres(echecs)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void R_USAG_57_celui_qui_essaie_sans_relache_n_a_pas_vingt_cinq_essais_par_jour() {
        Compte compte = compte();
        int essais = 0;
        for (Instant t = MATIN; t.isBefore(MATIN.plus(Duration.ofDays(1))); t = t.plusSeconds(10)) {
            if (!compte.estBloque(t)) {
                compte.echouer(t, REGLAGES);
                essais++;
            }
        }
        assertThat(essais).isGreaterThan(10).isLessThan(25);
    }

    @Test
    void une_connexion_reussie_ou_un_administrateur_remet_les_echecs_a_zero() {
        Compte compte = compte();
        for (int i = 0; i < 10; i++) {
            compte.echouer(MATIN, REGLAGES);
        }
        assertThat(compte.estBloque(MATIN.plus(Duration.ofMinutes(119)))).isTrue();
        assertThat(compte.estBloque(MATIN.plus(Duration.ofHours(2)))).isFalse();

        compte.reactiver();
        assertThat(compte.estBloque(MATIN)).isFalse();
        compte.echouer(MATIN, REGLAGES);
        assertThat(compte.estBloque(MATIN)).isFalse();
    }

    @Test
    void suspendre_ou_changer_le_mot_de_passe_met_fin_aux_sessions_ouvertes_avant() {
        Compte compte = compte();
        compte.changerMotDePasse("autre", MATIN.plusSeconds(60));
        assertThat(compte.sessionsDepuis()).isEqualTo(MATIN.plusSeconds(60));
        compte.suspendre("départ", MATIN.plusSeconds(120));
        assertThat(compte.sessionsDepuis()).isEqualTo(MATIN.plusSeconds(120));
        assertThat(compte.estActif()).isFalse();
    }

    private static Compte compte() {
        return new Compte(new NouveauCompte("jeanne", "Jeanne", "Exemple", null, null, Set.of("UN_ROLE")),
                "empreinte", MATIN);
    }
}
