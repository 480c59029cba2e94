package fr.passerelle.serveur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void sans_rien_dire_le_port_8080_la_demonstration_et_une_base_embarquee() {
        assertThat(Options.lire(new Properties(), Map.of()))
                .isEqualTo(new Options(8080, true, Emplacements.cible(), Optional.empty()));
    }

    @Test
    void le_port_la_demonstration_et_le_dossier_se_choisissent() {
        assertThat(Options.lire(proprietes("port", "9090", "demo", "false", "dossier", "/srv/passerelle"), Map.of()))
                .isEqualTo(new Options(9090, false, Path.of("/srv/passerelle").toAbsolutePath(), Optional.empty()));
    }

    @Test
    void sa_propre_base_vient_de_l_environnement() {
        Map<String, String> environnement = Map.of(
                "PASSERELLE_DB_URL", "jdbc:postgresql://base.exemple:5432/passerelle",
                "PASSERELLE_DB_USER", "caf",
                "PASSERELLE_DB_PASSWORD", "secret");
        assertThat(Options.lire(new Properties(), environnement).sienne())
                .contains(new Connexion("jdbc:postgresql://base.exemple:5432/passerelle", "caf", "secret"));
    }

    @Test
    void une_valeur_incomprise_est_refusee_et_citee() {
        assertThatThrownBy(() -> Options.lire(proprietes("port", "abc"), Map.of())).hasMessageContaining("«\u202fabc\u202f»");
        assertThatThrownBy(() -> Options.lire(proprietes("demo", "oui"), Map.of())).hasMessageContaining("«\u202foui\u202f»");
    }

    private static Properties proprietes(String... paires) {
        Properties proprietes = new Properties();
        for (int i = 0; i < paires.length; i += 2) {
            proprietes.setProperty(paires[i], paires[i + 1]);
        }
        return proprietes;
    }
}
