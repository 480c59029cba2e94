package fr.passerelle.serveur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.demarrage.Migrations;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Plusieurs serveurs lancés en même temps sur une base vide : les tables y sont une fois, et chacun démarre. */
class MigrationsEnsembleTest {

    private static final int SERVEURS = 3;

    @TempDir
    private Path dossier;

    @Test
    void trois_serveurs_ensemble_preparent_la_base_une_seule_fois() throws Exception {
        try (BaseEmbarquee base = BaseEmbarquee.jetable(dossier.resolve("postgres"), dossier.resolve("postgresql.log"))) {
            PGSimpleDataSource source = source(base);
            CyclicBarrier depart = new CyclicBarrier(SERVEURS);
            Callable<Void> serveur = () -> {
                depart.await();
                Migrations.passer(source);
                return null;
            };
            ExecutorService serveurs = Executors.newFixedThreadPool(SERVEURS);
            try {
                for (Future<Void> fini : serveurs.invokeAll(Stream.generate(() -> serveur).limit(SERVEURS).toList())) {
                    fini.get();
                }
            } finally {
                serveurs.shutdown();
            }
            assertThat(compter(source, "select count(*) - count(distinct version) from passerelle.flyway_schema_history where version is not null"))
                    .isZero();
            assertThat(compter(source, "select count(*) from passerelle.flyway_schema_history where not success")).isZero();
            assertThat(List.of(compter(source, "select count(*) from comptes.compte"), compter(source, "select count(*) from journal.acte")))
                    .containsOnly(0);
        }
    }

    /** Une installation d'avant : il lui manque une migration, d'un numéro plus petit que d'autres qu'elle a déjà passées. */
    @Test
    void une_migration_ajoutee_dans_une_piece_passe_sur_une_base_ou_une_autre_piece_est_plus_avancee() throws Exception {
        try (BaseEmbarquee base = BaseEmbarquee.jetable(dossier.resolve("ancienne"), dossier.resolve("ancienne.log"))) {
            PGSimpleDataSource source = source(base);
            Migrations.passer(source);
            try (Connection connexion = source.getConnection(); Statement ordre = connexion.createStatement()) {
                ordre.execute("drop index mediation.saisine_reponse_ix");
                ordre.execute("delete from passerelle.flyway_schema_history where version = '127'");
            }
            Migrations.passer(source);
            assertThat(compter(source, "select count(*) from pg_indexes where indexname = 'saisine_reponse_ix'")).isEqualTo(1);
        }
    }

    /** Une base d'avant, avec ce qu'elle a importé : ses lots gardent leur numéro et ce qu'ils ont apporté, un nouveau prend le suivant. */
    @Test
    void ce_qui_fut_importe_avant_garde_son_lot() throws Exception {
        try (BaseEmbarquee base = BaseEmbarquee.jetable(dossier.resolve("importee"), dossier.resolve("importee.log"))) {
            PGSimpleDataSource source = source(base);
            Flyway.configure(Migrations.class.getClassLoader()).dataSource(source).locations("classpath:db/migration").schemas("passerelle")
                    .createSchemas(true).target("276").load().migrate();
            String lot = "insert into %s (%s, fichier, empreinte, lignes, importe_le, importe_par) values (%s, 'indicateurs_2024.csv', repeat('a', 64), 1,"
                    + " now(), 'mediateur')";
            try (Connection connexion = source.getConnection(); Statement ordre = connexion.createStatement()) {
                ordre.execute(lot.formatted("mediation.lot_reprise", "annee", "2023"));
                ordre.execute(lot.formatted("mediation.lot_reprise", "annee", "2024"));
                ordre.execute("insert into mediation.indicateur_publie (annee, code, national, valeur, precision, source, lot_reprise_id)"
                        + " values (2024, 'I-04', false, 79, 0, 'Essai', 2)");
            }
            Migrations.passer(source);
            try (Connection connexion = source.getConnection(); Statement ordre = connexion.createStatement()) {
                ordre.execute(lot.formatted("imports.lot", "code, objet", "'mediation.indicateurs', '2025'"));
            }
            assertThat(compter(source, "select count(*) from imports.lot where (id, objet) in ((1, '2023'), (2, '2024'), (3, '2025'))")).isEqualTo(3);
            assertThat(compter(source, "select count(*) from mediation.indicateur_publie p join imports.lot l on l.id = p.lot_reprise_id"
                    + " where l.objet = '2024'")).isEqualTo(1);
        }
    }

    private static PGSimpleDataSource source(BaseEmbarquee base) {
        Connexion acces = base.connexion();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(acces.url());
        source.setUser(acces.utilisateur());
        source.setPassword(acces.motDePasse());
        return source;
    }

    private static int compter(PGSimpleDataSource source, String question) throws SQLException {
        try (Connection connexion = source.getConnection(); Statement ordre = connexion.createStatement();
             ResultSet reponse = ordre.executeQuery(question)) {
            reponse.next();
            return reponse.getInt(1);
        }
    }
}
