package fr.passerelle.serveur;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * Un vrai PostgreSQL 18, lancé depuis les binaires du dépôt Maven, en root comme en utilisateur ordinaire.
 *
 * <p>Il se présente comme celui d'un administrateur : une base {@code passerelle}, dont le propriétaire
 * {@code passerelle} n'est pas super-utilisateur. Ce que l'application y réussit, elle le réussira ailleurs.
 */
public final class BaseEmbarquee implements AutoCloseable {

    private static final String NOM = "passerelle";
    /** Une base arrêtée brutalement rejoue son journal avant de répondre. */
    private static final Duration ATTENTE = Duration.ofSeconds(60);

    private final Path donnees;
    private final Path journal;
    private EmbeddedPostgres postgres;

    private BaseEmbarquee(EmbeddedPostgres postgres, Path donnees, Path journal) {
        this.postgres = postgres;
        this.donnees = donnees;
        this.journal = journal;
    }

    /** Une base dont les données restent d'une exécution à l'autre. */
    static BaseEmbarquee durable(Path donnees, Path journal) {
        exigerInoccupee(donnees);
        return demarrer(donnees, journal, constructeur(donnees, journal)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on"));
    }

    /** Une base qui disparaît avec qui l'a demandée ; rien n'y est écrit pour durer, elle en est plus rapide. */
    public static BaseEmbarquee jetable(Path donnees, Path journal) {
        return jetable(donnees, journal, Map.of());
    }

    /** @param reglages ceux de {@code postgresql.conf} qu'un administrateur changerait pour ce qu'elle tient */
    public static BaseEmbarquee jetable(Path donnees, Path journal, Map<String, String> reglages) {
        EmbeddedPostgres.Builder constructeur = constructeur(donnees, journal)
                .setCleanDataDirectory(true)
                .setServerConfig("full_page_writes", "off");
        reglages.forEach(constructeur::setServerConfig);
        return demarrer(donnees, journal, constructeur);
    }

    private static EmbeddedPostgres.Builder constructeur(Path donnees, Path journal) {
        Fichiers.creerDossier(donnees.getParent());
        Fichiers.creerDossier(journal.getParent());
        Fichiers.creerDossier(Emplacements.binairesPostgresql());
        return EmbeddedPostgres.builder()
                .setDataDirectory(donnees)
                .setOverrideWorkingDirectory(Emplacements.binairesPostgresql().toFile())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setOutputRedirector(Redirect.appendTo(journal.toFile()))
                .setPGStartupWait(ATTENTE)
                // L'ordre d'arrêt compte : le serveur d'abord, la base ensuite. Celui qui lance s'en charge.
                .setRegisterShutdownHook(false);
    }

    private static BaseEmbarquee demarrer(Path donnees, Path journal, EmbeddedPostgres.Builder constructeur) {
        try {
            BaseEmbarquee base = new BaseEmbarquee(constructeur.start(), donnees, journal);
            base.creerAuBesoin(NOM);
            return base;
        } catch (IOException | IllegalStateException e) {
            throw new LancementImpossible("PostgreSQL n'a pas pu démarrer sur " + donnees + " : " + e.getMessage(), e);
        }
    }

    /** Deux serveurs sur les mêmes fichiers les abîmeraient : PostgreSQL le refuse, autant le dire clairement. */
    private static void exigerInoccupee(Path donnees) {
        Path temoin = donnees.resolve("postmaster.pid");
        if (!Files.exists(temoin)) {
            return;
        }
        try {
            long processus = Long.parseLong(Files.readAllLines(temoin).get(0).strip());
            boolean vivant = ProcessHandle.of(processus)
                    .flatMap(p -> p.info().command())
                    .filter(commande -> new File(commande).getName().startsWith("postgres"))
                    .isPresent();
            if (vivant) {
                throw new LancementImpossible("Les données de %s servent déjà (processus %d)\u202f: arrêtez l'autre exécution."
                        .formatted(donnees, processus));
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException illisible) {
            throw new LancementImpossible("Le témoin " + temoin + " est illisible\u202f: supprimez-le s'il ne sert à personne.",
                    illisible);
        }
    }

    private void creerAuBesoin(String nom) {
        try (Connection connexion = postgres.getPostgresDatabase().getConnection();
             Statement ordre = connexion.createStatement()) {
            try (var existe = ordre.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + nom + "'")) {
                if (existe.next()) {
                    return;
                }
            }
            ordre.execute("CREATE ROLE " + nom + " LOGIN PASSWORD '" + nom + "'");
            ordre.execute("CREATE DATABASE " + nom + " OWNER " + nom);
        } catch (SQLException e) {
            throw new LancementImpossible("La base " + nom + " n'a pas pu être créée\u202f: " + e.getMessage(), e);
        }
    }

    /** L'accès du propriétaire de la base, celui que l'application reçoit. */
    public Connexion connexion() {
        return new Connexion("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + NOM, NOM, NOM);
    }

    /** Ce que seul l'administrateur de la base peut demander. */
    public void administrer(String... ordres) {
        try (Connection connexion = postgres.getPostgresDatabase().getConnection(); Statement ordre = connexion.createStatement()) {
            for (String sql : ordres) {
                ordre.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ce que la base écrit d'elle-même, et les requêtes qu'on lui a demandé d'y noter. */
    public Path journal() {
        return journal;
    }

    /** L'arrêt que demande un administrateur, tout en gardant les données ; rend de quoi la relancer, à la même adresse. */
    Runnable arreter() {
        int port = postgres.getPort();
        close();
        return () -> {
            try {
                postgres = constructeur(donnees, journal).setCleanDataDirectory(false).setPort(port).start();
            } catch (IOException e) {
                throw new LancementImpossible("PostgreSQL n'a pas pu redémarrer", e);
            }
        };
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL ne s'est pas arrêté", e);
        }
    }
}
