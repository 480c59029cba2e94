package fr.passerelle.serveur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Un PostgreSQL installé sur la machine, avec ses outils. Celui du dépôt Maven n'a ni {@code pg_dump} ni {@code psql}, et ces
 * outils refusent un serveur plus récent qu'eux : pour éprouver une sauvegarde il faut un serveur et ses propres outils, quelle
 * qu'en soit la version.
 */
final class PostgresqlDuSysteme implements AutoCloseable {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path programmes;
    private final Path dossier;
    private final int port = Ports.libres().http();

    private PostgresqlDuSysteme(Path programmes, Path dossier) {
        this.programmes = programmes;
        this.dossier = dossier;
    }

    /** Une base {@code passerelle} et son propriétaire, sans autre droit, comme le demande le README. */
    static PostgresqlDuSysteme demarrer(Path dossier) {
        Fichiers.creerDossier(dossier);
        PostgresqlDuSysteme lance = new PostgresqlDuSysteme(programmes(), dossier);
        String donnees = dossier.resolve("donnees").toString();
        lance.exiger("initdb", "-D", donnees, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        lance.exiger("pg_ctl", "-D", donnees, "-w", "-l", dossier.resolve("postgresql.log").toString(), "-o",
                "-p " + lance.port + " -k '' -c listen_addresses=127.0.0.1 -c fsync=off", "start");
        lance.exiger("psql", "-X", "-q", "-d", "postgres", "-c", "create role passerelle login", "-c",
                "create database passerelle owner passerelle encoding 'UTF8' template template0");
        return lance;
    }

    /** La plus récente des installations complètes. */
    private static Path programmes() {
        List<Path> dossiers = new ArrayList<>();
        for (String element : System.getenv("PATH").split(":")) {
            dossiers.add(Path.of(element));
        }
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted(Comparator.comparing(v -> Integer.parseInt(v.getFileName().toString()), Comparator.reverseOrder()))
                        .forEach(v -> dossiers.add(v.resolve("bin")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return dossiers.stream()
                .filter(d -> Stream.of("initdb", "postgres", "psql", "pg_dump", "pg_restore").allMatch(p -> Files.isExecutable(d.resolve(p))))
                .findFirst().orElseThrow(() -> new LancementImpossible("Pour éprouver la sauvegarde, il faut PostgreSQL sur cette"
                        + " machine, le serveur et ses outils : installez le paquet postgresql (Debian, Ubuntu) ou postgresql-server."));
    }

    Connexion connexion() {
        return new Connexion("jdbc:postgresql://127.0.0.1:" + port + "/passerelle", "passerelle", "");
    }

    /** Ce qu'une commande a dit, et ce qu'elle a rendu. */
    record CompteRendu(int code, String texte) {
    }

    /** Une commande lancée comme par un administrateur, les outils de ce PostgreSQL sous la main. */
    CompteRendu executer(String utilisateur, String... commande) {
        ProcessBuilder lancement = new ProcessBuilder(commande).redirectErrorStream(true);
        Map<String, String> environnement = lancement.environment();
        environnement.put("PATH", programmes + ":" + environnement.get("PATH"));
        environnement.put("PGHOST", "127.0.0.1");
        environnement.put("PGPORT", Integer.toString(port));
        environnement.put("PGUSER", utilisateur);
        Path sortie = dossier.resolve("sortie.txt");
        try {
            int code = lancement.redirectOutput(sortie.toFile()).start().waitFor();
            return new CompteRendu(code, Files.readString(sortie));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LancementImpossible("Commande interrompue", e);
        }
    }

    /** PostgreSQL refuse d'être lancé par root : sous root, il l'est sous un autre nom, celui d'un espace à part. */
    private CompteRendu exiger(String programme, String... options) {
        List<String> commande = new ArrayList<>(ROOT ? List.of("unshare", "-U") : List.of());
        commande.add(programmes.resolve(programme).toString());
        commande.addAll(List.of(options));
        CompteRendu rendu = executer("postgres", commande.toArray(String[]::new));
        if (rendu.code() != 0) {
            throw new LancementImpossible(programme + " a échoué\u202f: " + rendu.texte());
        }
        return rendu;
    }

    @Override
    public void close() {
        exiger("pg_ctl", "-D", dossier.resolve("donnees").toString(), "-m", "immediate", "-w", "stop");
    }
}
