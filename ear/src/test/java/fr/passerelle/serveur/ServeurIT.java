package fr.passerelle.serveur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.DeploiementDeTest;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.socle.commun.JoursOuvres;
import fr.passerelle.socle.commun.valeurs.Iban;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    void apres_une_coupure_de_la_base_personne_ne_recoit_une_connexion_morte() throws SQLException {
        List<Integer> avant = prendreEnsemble(4);
        String survivante = interroger("SELECT pg_backend_pid() FROM (SELECT count(pg_terminate_backend(pid))"
                + " FROM pg_stat_activity WHERE usename = current_user AND pid <> pg_backend_pid()) coupees");

        assertThat(prendreEnsemble(4)).hasSize(4)
                .filteredOn(processus -> !survivante.equals(processus.toString()))
                .doesNotContainAnyElementsOf(avant);
    }

    @Test
    void un_delai_qui_finit_un_jour_ferie_finit_le_jour_ouvre_suivant() {
        assertThat(JoursOuvres.auPlusTot(LocalDate.of(2026, 12, 25))).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(new Iban("FR1420041010050500013M02606").rib()).isPresent();
    }

    @Test
    void un_service_voit_qui_l_appelle() throws Exception {
        assertThat(EnTantQue.executer("mediateur", quiAppelle::nom)).isEqualTo("mediateur");
        assertThat(EnTantQue.executer("direction", quiAppelle::nom)).isEqualTo("direction");
        assertThat(quiAppelle.nom()).isEqualTo("anonymous");
    }

    /** Tient plusieurs connexions à la fois, pour les avoir toutes, et rend le processus de la base derrière chacune. */
    private List<Integer> prendreEnsemble(int combien) throws SQLException {
        if (combien == 0) {
            return List.of();
        }
        try (Connection connexion = source.getConnection();
             Statement ordre = connexion.createStatement();
             ResultSet reponse = ordre.executeQuery("SELECT pg_backend_pid()")) {
            reponse.next();
            List<Integer> processus = new ArrayList<>(prendreEnsemble(combien - 1));
            processus.add(reponse.getInt(1));
            return processus;
        }
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
