package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** La porte est bien devant les services du serveur réel : mal déclarée, elle serait ignorée sans une erreur. */
@DansLeServeur
class PortierIT {

    private ComptesService comptes;

    @BeforeEach
    void trouverLeService() {
        comptes = Services.trouver(ComptesService.class);
    }

    @Test
    void un_acte_ouvert_sait_qui_appelle() throws Exception {
        assertThat(EnTantQue.executer("mediateur", comptes::moi).identifiant()).isEqualTo("mediateur");
    }

    @Test
    void un_acte_permis_aboutit() throws Exception {
        assertThat(EnTantQue.executer("admin", () -> comptes.compte("mediateur")).identifiant()).isEqualTo("mediateur");
    }

    @Test
    void un_acte_non_permis_est_refuse() throws Exception {
        EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> comptes.compte("mediateur"))
                .isInstanceOf(AccesRefuse.class));
        assertThatThrownBy(() -> comptes.compte("mediateur")).isInstanceOf(AccesRefuse.class);
    }
}
