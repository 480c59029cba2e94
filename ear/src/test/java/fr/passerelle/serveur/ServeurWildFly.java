package fr.passerelle.serveur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * Un WildFly, dans son propre processus, avec l'EAR déployé. Fermé, il n'en reste rien.
 *
 * <p>Toute la place qu'il occupe est dans {@code base} : configuration, journaux, déploiements, données.
 */
public final class ServeurWildFly implements AutoCloseable {

    private static final String EAR = "passerelle.ear";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long PAUSE_ENTRE_DEUX_REGARDS = 100;
    /** Il lui faut le temps d'écrire l'archive de ses classes, si on le lui a demandé. */
    private static final int SECONDES_POUR_S_ARRETER = 60;
    /** Pour l'application, ce que le README conseille à Java, avec les directives de la trousse ; un WildFly seul est tel qu'il vient. */
    private static final List<String> CONSEILLEES = List.of("-XX:+UseTransparentHugePages", "-XX:CompileThresholdScaling=3",
            "-XX:+UnlockDiagnosticVMOptions");
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Path base;
    private final Ports ports;
    private final Process processus;

    private ServeurWildFly(Path base, Ports ports, Process processus) {
        this.base = base;
        this.ports = ports;
        this.processus = processus;
    }

    /** Lance le serveur et rend la main aussitôt ; {@link #attendreQuIlReponde()} dit quand s'en servir. */
    public static ServeurWildFly lancer(Path base, Ports ports, Connexion connexion, Map<String, String> reglages,
            String... optionsJava) {
        preparer(base);
        return lancerPrepare(base, ports, connexion, reglages, optionsJava);
    }

    /** Pose ce qu'un serveur trouve en démarrant : sa configuration, l'application. */
    public static void preparer(Path base) {
        preparer(base, Emplacements.ear());
    }

    /** De même, avec une autre application que celle que Maven vient de bâtir. */
    public static void preparer(Path base, Path ear) {
        Fichiers.creerDossier(base.resolve("log"));
        ConfigurationWildFly.poser(base);
        deposer(base, ear);
    }

    /** Lance un serveur déjà {@linkplain #preparer(Path) préparé}, et rend la main aussitôt. */
    public static ServeurWildFly lancerPrepare(Path base, Ports ports, Connexion connexion, Map<String, String> reglages,
            String... optionsJava) {
        ports.exigerLibres();
        Map<String, String> environnement = new HashMap<>(connexion.environnement());
        environnement.putAll(reglages);
        List<String> options = new ArrayList<>(CONSEILLEES);
        options.add("-XX:CompilerDirectivesFile=" + Emplacements.trousse().resolve("compilateur.json"));
        options.addAll(List.of(optionsJava));
        return new ServeurWildFly(base, ports, demarrer(base, ports, environnement, options));
    }

    /** Pose un WildFly tel qu'il vient, sans l'application. */
    public static void preparerSeul(Path base) {
        Fichiers.creerDossier(base.resolve("log"));
        Fichiers.supprimerDossier(base.resolve("configuration"));
        Fichiers.copierDossier(Emplacements.wildfly().resolve("standalone").resolve("configuration"), base.resolve("configuration"));
    }

    /** Lance un WildFly {@linkplain #preparerSeul(Path) sans l'application} : ce que coûte le serveur seul. */
    public static ServeurWildFly lancerSeul(Path base, Ports ports) {
        return new ServeurWildFly(base, ports, demarrer(base, ports, Map.of(), List.of()));
    }

    /** Rend la main quand le serveur se dit prêt à qui le surveille, que l'application y soit ou non. */
    public void attendreQuIlSoitPret() {
        URI surveillance = URI.create("http://localhost:" + ports.administration() + "/health/ready");
        attendre(() -> repond(surveillance, 200));
    }

    /** Rend la main quand l'application répond, ou explique pourquoi elle ne répondra pas. */
    public void attendreQuIlReponde() {
        attendreLeDeploiement(EAR);
        attendre(() -> repond(adresse(), 499));
    }

    /** Rend la main quand cette archive est déployée, ou explique pourquoi elle ne le sera pas. */
    void attendreLeDeploiement(String archive) {
        attendre(() -> estDeploye(archive));
    }

    /** Pose une archive de plus à côté de l'application, et rend la main quand elle est déployée. */
    public void ajouter(Path archive) {
        String nom = archive.getFileName().toString();
        try {
            Files.copy(archive, deploiements(base).resolve(nom), StandardCopyOption.REPLACE_EXISTING);
            Files.createFile(deploiements(base).resolve(nom + ".dodeploy"));
        } catch (IOException e) {
            throw new LancementImpossible(nom + " n'a pas pu être déposée", e);
        }
        attendreLeDeploiement(nom);
    }

    static Path deploiements(Path base) {
        return base.resolve("deployments");
    }

    /** Dépliée, comme le README le conseille. */
    private static void deposer(Path base, Path ear) {
        Path deploiements = deploiements(base);
        Fichiers.supprimerDossier(deploiements);
        Fichiers.creerDossier(deploiements);
        try (FileSystem dedans = FileSystems.newFileSystem(ear)) {
            Fichiers.copierDossier(dedans.getPath("/"), deploiements.resolve(EAR));
            Files.createFile(deploiements.resolve(EAR + ".dodeploy"));
        } catch (IOException e) {
            throw new LancementImpossible("L'application n'a pas pu être déposée dans " + deploiements, e);
        }
    }

    private static Process demarrer(Path base, Ports ports, Map<String, String> environnement, List<String> optionsJava) {
        StandaloneCommandBuilder commande = StandaloneCommandBuilder.of(Emplacements.wildfly())
                .setBaseDirectory(base)
                .setJavaOptions("-Xms1g", "-Xmx1g", "-XX:MetaspaceSize=192m", "-XX:+UseParallelGC", "-Duser.timezone=Europe/Paris",
                        "-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true", "-Djboss.modules.system.pkgs=org.jboss.byteman")
                .addJavaOptions(optionsJava)
                .addServerArgument("-Djboss.http.port=" + ports.http())
                .addServerArgument("-Djboss.https.port=" + ports.https())
                .addServerArgument("-Djboss.management.http.port=" + ports.administration());
        try {
            return Launcher.of(commande)
                    .addEnvironmentVariables(environnement)
                    .setRedirectErrorStream(true)
                    .redirectOutput(base.resolve("log").resolve("console.log"))
                    .launch();
        } catch (IOException e) {
            throw new LancementImpossible("WildFly n'a pas pu être lancé\u202f: " + e.getMessage(), e);
        }
    }

    private void attendre(BooleanSupplier condition) {
        Instant limite = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            refuserUnEchec(EAR);
            if (!processus.isAlive()) {
                throw new LancementImpossible("WildFly s'est arrêté en démarrant\u202f; la raison est dans "
                        + base.resolve("log").resolve("console.log"));
            }
            if (Instant.now().isAfter(limite)) {
                throw new LancementImpossible("L'application ne répond toujours pas\u202f; voyez " + journal());
            }
            souffler();
        }
    }

    private boolean estDeploye(String archive) {
        refuserUnEchec(archive);
        return Files.exists(deploiements(base).resolve(archive + ".deployed"));
    }

    private void refuserUnEchec(String archive) {
        Path echec = deploiements(base).resolve(archive + ".failed");
        if (Files.exists(echec)) {
            throw new LancementImpossible(archive + " ne se déploie pas\u202f; la raison est dans " + journal()
                    + System.lineSeparator() + lire(echec));
        }
    }

    private static boolean repond(URI adresse, int statutAuPlus) {
        try {
            HttpRequest demande = HttpRequest.newBuilder(adresse).timeout(Duration.ofSeconds(30)).build();
            return CLIENT.send(demande, BodyHandlers.discarding()).statusCode() <= statutAuPlus;
        } catch (IOException pasEncore) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LancementImpossible("Lancement interrompu", e);
        }
    }

    /** Entre deux regards, on attend la fin du serveur : s'il s'arrête, on le sait aussitôt. */
    private void souffler() {
        try {
            processus.waitFor(PAUSE_ENTRE_DEUX_REGARDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LancementImpossible("Lancement interrompu", e);
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI adresse() {
        return URI.create("http://localhost:" + ports.http() + "/passerelle/");
    }

    public Ports ports() {
        return ports;
    }

    /** Le numéro de son processus. */
    public long processus() {
        return processus.pid();
    }

    public Path journal() {
        return base.resolve("log").resolve("server.log");
    }

    /** Attend que le serveur s'arrête, de lui-même ou parce qu'on l'a arrêté. */
    void attendreLaFin() throws InterruptedException {
        processus.waitFor();
    }

    @Override
    public void close() {
        processus.destroy();
        try {
            if (!processus.waitFor(SECONDES_POUR_S_ARRETER, TimeUnit.SECONDS)) {
                processus.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            processus.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
