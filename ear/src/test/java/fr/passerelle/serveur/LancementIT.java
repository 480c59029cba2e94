package fr.passerelle.serveur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ce que fait {@code mvn -Prun}, dans un processus à part, jusqu'à son arrêt. */
@Timeout(240)
class LancementIT {

    /** Le serveur lancé ici ne vit que le temps de répondre : il n'amortirait pas le second compilateur. */
    private static final Map<String, String> POUR_UNE_VIE_COURTE = Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");

    @TempDir
    private Path dossier;

    @Test
    void l_application_s_annonce_repond_puis_s_arrete_sans_laisser_un_processus() throws Exception {
        int port = Ports.libres().http();
        Process lance = lancer(POUR_UNE_VIE_COURTE, "-Ddossier=" + dossier, "-Dport=" + port);
        List<ProcessHandle> aArreter = new ArrayList<>(List.of(lance.toHandle()));
        try (BufferedReader ecran = ecranDe(lance)) {
            assertThat(lireJusqua(ecran, "Arrêter")).as("le bloc d'accueil")
                    .anyMatch(ligne -> ligne.contains("http://localhost:" + port + "/passerelle/"))
                    .anyMatch(ligne -> ligne.contains("Comptes") && ligne.contains("page de connexion"))
                    .anyMatch(ligne -> ligne.contains("Passerelle-demo-1!"))
                    .anyMatch(ligne -> ligne.contains(dossier.toString()));
            assertThat(connexion(port)).as("les comptes de toutes les pièces, et les portes des autres")
                    .contains(">mediateur<", ">avip<", "href=\"/passerelle/partenaires/connexion\"", "href=\"/passerelle/bailleurs/connexion\"");

            lance.descendants().forEach(aArreter::add);
            assertThat(aArreter).as("le lanceur et le serveur").hasSizeGreaterThanOrEqualTo(2);
            assertThat(temoinDeLaBase()).exists();
            // Par la poignée : Process.destroy() fermerait aussi l'écran, où l'arrêt doit être dit.
            lance.toHandle().destroy();

            assertThat(lireJusqua(ecran, "est arrêtée")).isNotEmpty();
            lance.waitFor();
            assertThat(aArreter).noneMatch(ProcessHandle::isAlive);
            assertThat(temoinDeLaBase()).doesNotExist();
        } finally {
            aArreter.forEach(ProcessHandle::destroyForcibly);
            arreterLaBase();
        }
    }

    @Test
    void un_port_pris_est_dit_en_une_ligne() throws Exception {
        int pris = ServeurDeTest.principal().ports().http();
        Process lance = lancer(Map.of(), "-Ddossier=" + dossier, "-Dport=" + pris);
        try (BufferedReader ecran = ecranDe(lance)) {
            assertThat(ecran.lines().filter(ligne -> !ligne.isBlank()))
                    .singleElement().asString()
                    .contains("Le port " + pris + " est déjà pris", "-Dport=");
            assertThat(lance.waitFor()).isEqualTo(1);
        }
    }

    private static Process lancer(Map<String, String> environnement, String... options) throws IOException {
        List<String> commande = Stream.of(
                Stream.of(ProcessHandle.current().info().command().orElseThrow(),
                        "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))),
                Stream.of(options),
                Stream.of(Passerelle.class.getName())).flatMap(morceaux -> morceaux).toList();
        ProcessBuilder lancement = new ProcessBuilder(commande).redirectErrorStream(true);
        lancement.environment().putAll(environnement);
        return lancement.start();
    }

    /** PostgreSQL se détache de qui le lance ; ce fichier porte son numéro de processus et disparaît avec lui. */
    private Path temoinDeLaBase() {
        return dossier.resolve("donnees").resolve("postgres").resolve("postmaster.pid");
    }

    /** Un test échoué ne laisse pas sa base derrière lui. */
    private void arreterLaBase() throws IOException {
        if (Files.exists(temoinDeLaBase())) {
            String processus = Files.readAllLines(temoinDeLaBase()).get(0).strip();
            ProcessHandle.of(Long.parseLong(processus)).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private static BufferedReader ecranDe(Process lance) {
        return new BufferedReader(new InputStreamReader(lance.getInputStream(), StandardCharsets.UTF_8));
    }

    private static List<String> lireJusqua(BufferedReader ecran, String marque) throws IOException {
        List<String> lignes = new ArrayList<>();
        String ligne = ecran.readLine();
        while (ligne != null) {
            lignes.add(ligne);
            if (ligne.contains(marque)) {
                return lignes;
            }
            ligne = ecran.readLine();
        }
        throw new AssertionError("« " + marque + " » n'a pas été dit :\n" + String.join("\n", lignes));
    }

    private static String connexion(int port) throws IOException, InterruptedException {
        URI connexion = URI.create("http://localhost:" + port + "/passerelle/connexion");
        HttpResponse<String> reponse = HttpClient.newHttpClient().send(HttpRequest.newBuilder(connexion).build(), BodyHandlers.ofString());
        assertThat(reponse.statusCode()).isEqualTo(200);
        return reponse.body();
    }
}
