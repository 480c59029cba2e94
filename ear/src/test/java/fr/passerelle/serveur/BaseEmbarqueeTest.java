package fr.passerelle.serveur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseEmbarqueeTest {

    @TempDir
    private Path dossier;

    @Test
    void les_donnees_restent_d_une_execution_a_l_autre_et_ne_servent_qu_a_une_a_la_fois() throws SQLException {
        try (BaseEmbarquee premiere = ouvrir()) {
            executer(premiere, "CREATE TABLE trace AS SELECT 'écrit hier' AS texte");
            assertThatThrownBy(this::ouvrir).isInstanceOf(LancementImpossible.class)
                    .hasMessageContaining("servent déjà").message().doesNotContain("\n");
        }
        try (BaseEmbarquee seconde = ouvrir()) {
            assertThat(lire(seconde, "SELECT texte FROM trace")).isEqualTo("écrit hier");
        }
    }

    @Test
    void le_proprietaire_n_est_pas_super_utilisateur_et_active_pourtant_les_extensions_dont_l_application_a_besoin()
            throws SQLException {
        try (BaseEmbarquee base = ouvrir()) {
            assertThat(lire(base, "SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user")).isEqualTo("false");
            executer(base, "CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm; CREATE EXTENSION btree_gist");
            assertThat(lire(base, "SELECT unaccent('Médiatrice')")).isEqualTo("Mediatrice");
        }
    }

    /**
     * Comparer, ranger, reconnaître une lettre : rien de cela ne diffère de la base qu'un administrateur crée d'après le README, même
     * là où PostgreSQL fut installé dans une autre langue.
     */
    @Test
    void la_demonstration_et_les_tests_ont_la_langue_de_la_base_que_le_readme_fait_creer() throws Exception {
        String etape = Files.readString(Path.of("../README.md"));
        Matcher creation = Pattern.compile("CREATE DATABASE passerelle (OWNER [^;]*);").matcher(etape);
        assertThat(creation.find()).isTrue();
        String langue = "SELECT concat_ws(' ', pg_encoding_to_char(encoding), datlocprovider, datlocale, datcollate, datctype) FROM pg_database"
                + " WHERE datname = 'passerelle'";
        try (BaseEmbarquee base = ouvrir(); EmbeddedPostgres ailleurs = EmbeddedPostgres.builder().setDataDirectory(dossier.resolve("ailleurs"))
                .setOverrideWorkingDirectory(Emplacements.binairesPostgresql().toFile()).setLocaleConfig("locale-provider", "libc")
                .setLocaleConfig("locale", "C").setLocaleConfig("encoding", "UTF8").start();
                Connection connexion = ailleurs.getPostgresDatabase().getConnection(); Statement ordre = connexion.createStatement()) {
            ordre.execute("CREATE ROLE passerelle");
            ordre.execute("CREATE DATABASE passerelle " + creation.group(1));
            try (ResultSet reponse = ordre.executeQuery(langue)) {
                reponse.next();
                assertThat(reponse.getString(1)).isEqualTo(lire(base, langue)).isEqualTo("UTF8 b C.UTF-8 C C");
            }
        }
    }

    private BaseEmbarquee ouvrir() {
        return BaseEmbarquee.durable(dossier.resolve("postgres"), dossier.resolve("postgresql.log"));
    }

    private static void executer(BaseEmbarquee base, String ordre) throws SQLException {
        try (Connection connexion = connexion(base); Statement statement = connexion.createStatement()) {
            statement.execute(ordre);
        }
    }

    private static String lire(BaseEmbarquee base, String question) throws SQLException {
        try (Connection connexion = connexion(base);
             Statement statement = connexion.createStatement();
             ResultSet reponse = statement.executeQuery(question)) {
            reponse.next();
            return reponse.getString(1);
        }
    }

    private static Connection connexion(BaseEmbarquee base) throws SQLException {
        Connexion acces = base.connexion();
        return DriverManager.getConnection(acces.url(), acces.utilisateur(), acces.motDePasse());
    }
}
