package fr.passerelle.serveur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.DeploiementDeTest;
import fr.passerelle.conteneur.EnTantQue;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Ce que le script d'installation promet, vu de l'intérieur du serveur. */
@ArquillianTest
class ServeurIT {

    @Resource(lookup = "java:jboss/datasources/PasserelleDS")
    private DataSource source;

    @EJB
    private QuiAppelle quiAppelle;

    @Deployment
    static WebArchive deploiement() {
        return DeploiementDeTest.avec(ServeurIT.class, QuiAppelle.class);
    }

    @Test
    void la_source_de_donnees_repond_et_la_base_est_postgresql_18() throws SQLException {
        assertThat(interroger("SELECT current_setting('server_version')")).startsWith("18.");
        assertThat(interroger("SELECT current_user")).isEqualTo("passerelle");
    }

    @Test
    void apres_une_coupure_de_la_base_la_prochaine_demande_aboutit() throws SQLException {
        try (Connection ouverte = source.getConnection(); Statement ordre = ouverte.createStatement()) {
            ordre.execute("SELECT 1");
        }
        try (Connection bourreau = source.getConnection(); Statement ordre = bourreau.createStatement()) {
            ordre.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE usename = current_user AND pid <> pg_backend_pid()");
        }
        for (int demande = 0; demande < 5; demande++) {
            assertThat(interroger("SELECT 'ok'")).isEqualTo("ok");
        }
    }

    @Test
    void un_service_voit_qui_l_appelle() throws Exception {
        assertThat(EnTantQue.executer("mediateur", quiAppelle::nom)).isEqualTo("mediateur");
        assertThat(EnTantQue.executer("direction", quiAppelle::nom)).isEqualTo("direction");
        assertThat(quiAppelle.nom()).isEqualTo("anonymous");
    }

    private String interroger(String question) throws SQLException {
        try (Connection connexion = source.getConnection();
             Statement ordre = connexion.createStatement();
             ResultSet reponse = ordre.executeQuery(question)) {
            reponse.next();
            return reponse.getString(1);
        }
    }
}
