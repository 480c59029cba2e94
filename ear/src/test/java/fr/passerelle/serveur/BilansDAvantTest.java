package fr.passerelle.serveur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.demarrage.Migrations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Une installation où la médiation seule avait un bilan : ses versions arrêtées et ses textes y passent sans changer d'un signe. */
class BilansDAvantTest {

    private static final String AVANT_LES_BILANS = "276";
    private static final Path ARRETE = Path.of("../ejb/src/test/resources/fr/passerelle/mediation/bilan/arrete-2026.json");

    @TempDir
    private Path dossier;

    @Test
    void les_versions_arretees_et_les_textes_passent_sans_changer_d_un_signe() throws Exception {
        try (BaseEmbarquee base = BaseEmbarquee.jetable(dossier.resolve("postgres"), dossier.resolve("postgresql.log"))) {
            Connexion acces = base.connexion();
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(acces.url());
            source.setUser(acces.utilisateur());
            source.setPassword(acces.motDePasse());
            Flyway.configure().dataSource(source).locations("classpath:db/migration").schemas("passerelle").createSchemas(true)
                    .target(AVANT_LES_BILANS).load().migrate();
            try (Connection connexion = DriverManager.getConnection(acces.url(), acces.utilisateur(), acces.motDePasse());
                 Statement ordre = connexion.createStatement()) {
                arreterCommeAvant(connexion);
                String avant = lire(ordre, "select string_agg(version || chiffres::text || coalesce(motif, ''), '/' order by version) from mediation.bilan_version");
                Migrations.passer(source);
                assertThat(lire(ordre, """
                        select string_agg(version || chiffres::text || coalesce(motif, ''), '/' order by version) from bilans.version
                        where capacite = 'mediation' and annee = 2026 and arrete_par = 'mediateur'""")).isEqualTo(avant);
                assertThat(lire(ordre, "select capacite || bloc || texte || version || maj_par from bilans.texte"))
                        .isEqualTo("mediationDELAISEn moyenne {I-10} jours.3mediateur");
                assertThat(lire(ordre, "select string_agg(annee::text, ',') from mediation.annee_arretee")).isEqualTo("2026");
                assertThatThrownBy(() -> ordre.execute("update bilans.version set motif = 'un autre motif, tout aussi long'"))
                        .hasMessageContaining("ne se modifie ni ne s'efface");
                String marques = lire(ordre, "select count(*) from changement.marque where capacite = 'mediation' and annee = 2026");
                ordre.execute("update bilans.texte set texte = 'Autre.' where capacite = 'mediation'");
                assertThat(lire(ordre, "select count(*) from changement.marque where capacite = 'mediation' and annee = 2026"))
                        .as("un texte écrit laisse sa marque").isEqualTo(String.valueOf(Integer.parseInt(marques) + 1));
            }
        }
    }

    private static void arreterCommeAvant(Connection connexion) throws Exception {
        try (PreparedStatement version = connexion.prepareStatement("""
                insert into mediation.bilan_version (annee, version, arrete_le, arrete_par, motif, chiffres)
                values (2026, ?, date '2027-02-01', 'mediateur', ?, cast(? as jsonb))""")) {
            for (int numero = 1; numero <= 2; numero++) {
                version.setInt(1, numero);
                version.setString(2, numero == 1 ? null : "Position d’une saisine corrigée après contrôle.");
                version.setString(3, Files.readString(ARRETE));
                version.executeUpdate();
            }
        }
        try (Statement ordre = connexion.createStatement()) {
            ordre.execute("""
                    insert into mediation.bilan_texte (annee, bloc, texte, version, maj_le, maj_par)
                    values (2026, 'DELAIS', 'En moyenne {I-10} jours.', 3, now(), 'mediateur')""");
        }
    }

    private static String lire(Statement ordre, String question) throws SQLException {
        try (ResultSet reponse = ordre.executeQuery(question)) {
            reponse.next();
            return reponse.getString(1);
        }
    }
}
