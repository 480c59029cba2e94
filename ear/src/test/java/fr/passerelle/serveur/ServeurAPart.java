package fr.passerelle.serveur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Un serveur lancé par {@code bin/standalone.sh}, que l'on peut tuer net. Le disque de ses pièces jointes est petit : un vrai
 * système de fichiers, à lui seul, que l'on peut remplir.
 */
final class ServeurAPart implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int TAILLE_DU_DISQUE = 16;
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Process processus;
    private final Ports ports;
    private final Path base;

    private ServeurAPart(Process processus, Ports ports, Path base) {
        this.processus = processus;
        this.ports = ports;
        this.base = base;
    }

    static ServeurAPart lancer(Path racine, Path base, Ports ports, Path pieces, Map<String, String> environnement) {
        Fichiers.creerDossier(pieces);
        Fichiers.creerDossier(base.resolve("log"));
        // Un espace de montage à part : ce disque n'existe que pour ce serveur, et disparaît avec lui.
        List<String> commande = new ArrayList<>(List.of("unshare", ROOT ? "-m" : "-rm", "sh", "-c",
                "mount -t tmpfs -o size=" + TAILLE_DU_DISQUE + "m tmpfs \"$1\" && shift && exec \"$@\"", "sh", pieces.toString()));
        commande.addAll(List.of(racine.resolve("bin").resolve("standalone.sh").toString(), "-Djboss.server.base.dir=" + base,
                "-Djboss.http.port=" + ports.http(), "-Djboss.https.port=" + ports.https(),
                "-Djboss.management.http.port=" + ports.administration()));
        ProcessBuilder lancement = new ProcessBuilder(commande).redirectErrorStream(true)
                .redirectOutput(base.resolve("log").resolve("console.log").toFile());
        lancement.environment().put("JBOSS_HOME", racine.toString());
        lancement.environment().put("JAVA_HOME", System.getProperty("java.home"));
        lancement.environment().put("JBOSS_JAVA_SIZING", "-Xms256m -Xmx1g");
        lancement.environment().put("PREPEND_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        lancement.environment().put("PASSERELLE_PIECES_DIR", pieces.toString());
        lancement.environment().putAll(environnement);
        try {
            return new ServeurAPart(lancement.start(), ports, base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI adresse() {
        return URI.create("https://localhost:" + ports.https() + "/passerelle/");
    }

    Ports ports() {
        return ports;
    }

    /** Ce que le serveur répond à qui le surveille, sur le port de son administration. */
    HttpResponse<String> surveiller(String chemin) {
        try {
            URI adresse = URI.create("http://localhost:" + ports.administration() + chemin);
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(adresse).timeout(Duration.ofSeconds(30)).build(),
                    BodyHandlers.ofString());
        } catch (IOException pasEncore) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LancementImpossible("Surveillance interrompue", e);
        }
    }

    boolean estPret() {
        HttpResponse<String> reponse = surveiller("/health/ready");
        return reponse != null && reponse.statusCode() == 200;
    }

    ServeurAPart attendreQuIlSoitPret() {
        Instant limite = Instant.now().plus(PATIENCE);
        while (!Files.exists(base.resolve("deployments").resolve("passerelle.ear.deployed")) || !estPret()) {
            boolean refusee = Files.exists(base.resolve("deployments").resolve("passerelle.ear.failed"));
            if (refusee || !processus.isAlive() || Instant.now().isAfter(limite)) {
                throw new LancementImpossible("Le serveur " + (processus.isAlive() ? "n'est pas prêt" : "s'est arrêté") + "\u202f:\n" + derniersMots());
            }
            finiEn(100);
        }
        return this;
    }

    private String derniersMots() {
        try {
            List<String> lignes = Files.readAllLines(base.resolve("log").resolve("console.log"));
            return String.join("\n", lignes.subList(Math.max(0, lignes.size() - 30), lignes.size()));
        } catch (IOException e) {
            return "voyez " + base.resolve("log");
        }
    }

    String journal() throws IOException {
        return Files.readString(base.resolve("log").resolve("server.log"));
    }

    /** Là où se voient, d'ici, les fichiers de son disque à lui. */
    Path vuDIci(Path chez) {
        return Path.of("/proc", String.valueOf(java().pid()), "root").resolve(Path.of("/").relativize(chez));
    }

    /** Si ce fichier est de ceux qu'il garde en mémoire tels qu'ils sont sur le disque. */
    boolean tient(Path fichier) throws IOException {
        return Files.readString(Path.of("/proc", String.valueOf(java().pid()), "maps")).contains(fichier.toString());
    }

    /** {@code kill -9}. */
    void tuer() {
        java().destroyForcibly();
        finiEn(30_000);
    }

    private ProcessHandle java() {
        return processus.descendants().filter(p -> p.info().command().orElse("").endsWith("java")).findFirst().orElseThrow();
    }

    private boolean finiEn(long millisecondes) {
        try {
            return processus.waitFor(millisecondes, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LancementImpossible("Attente interrompue", e);
        }
    }

    @Override
    public void close() {
        processus.descendants().forEach(ProcessHandle::destroy);
        if (!finiEn(60_000)) {
            processus.descendants().forEach(ProcessHandle::destroyForcibly);
            processus.destroyForcibly();
        }
    }
}
