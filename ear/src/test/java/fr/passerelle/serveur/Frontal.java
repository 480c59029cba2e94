package fr.passerelle.serveur;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Un vrai HAProxy devant un serveur, réglé par le {@code haproxy.cfg} de la trousse : seuls les ports et le certificat sont d'ici. */
final class Frontal implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy", "/usr/bin/haproxy");
    private static final int ESSAIS = 200;

    private final Process processus;
    private final int port;
    private final SSLContext confiance;

    private Frontal(Process processus, int port, SSLContext confiance) {
        this.processus = processus;
        this.port = port;
        this.confiance = confiance;
    }

    static Frontal devant(int serveur, Path certificat, String motDePasse) {
        Path dossier = certificat.resolveSibling("frontal");
        try {
            KeyStore clefs = KeyStore.getInstance(certificat.toFile(), motDePasse.toCharArray());
            Files.createDirectories(dossier);
            Files.writeString(dossier.resolve("passerelle.pem"), enPem(clefs, motDePasse));
            int port = Ports.libre();
            Files.writeString(dossier.resolve("haproxy.cfg"), Files.readString(Emplacements.trousse().resolve("haproxy.cfg"))
                    .replace("*:443", "127.0.0.1:" + port).replace("*:80", "127.0.0.1:" + Ports.libre()).replace("127.0.0.1:8080", "127.0.0.1:" + serveur)
                    .replace("/etc/haproxy/passerelle.pem", dossier.resolve("passerelle.pem").toString()));
            String programme = PLACES.stream().filter(p -> Files.isExecutable(Path.of(p))).findFirst()
                    .orElseThrow(() -> new LancementImpossible("HAProxy manque\u202f: paquet haproxy"));
            Process lance = new ProcessBuilder(programme, "-db", "-f", dossier.resolve("haproxy.cfg").toString()).redirectErrorStream(true)
                    .redirectOutput(dossier.resolve("haproxy.log").toFile()).start();
            return new Frontal(lance, port, confiance(clefs)).attendre();
        } catch (IOException | GeneralSecurityException e) {
            throw new LancementImpossible("HAProxy n'a pas pu être lancé\u202f; voyez " + dossier, e);
        }
    }

    private static String enPem(KeyStore clefs, String motDePasse) throws GeneralSecurityException {
        String nom = "passerelle";
        return bloc("CERTIFICATE", clefs.getCertificate(nom).getEncoded()) + bloc("PRIVATE KEY", clefs.getKey(nom, motDePasse.toCharArray()).getEncoded());
    }

    private static String bloc(String genre, byte[] contenu) {
        return "-----BEGIN " + genre + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(contenu) + "\n-----END " + genre + "-----\n";
    }

    private static SSLContext confiance(KeyStore clefs) throws GeneralSecurityException {
        TrustManagerFactory fabrique = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        fabrique.init(clefs);
        SSLContext contexte = SSLContext.getInstance("TLS");
        contexte.init(null, fabrique.getTrustManagers(), null);
        return contexte;
    }

    private Frontal attendre() {
        for (int essai = 0; essai < ESSAIS; essai++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return this;
            } catch (IOException pasEncore) {
                souffler();
            }
        }
        throw new LancementImpossible("HAProxy ne répond pas");
    }

    private void souffler() {
        try {
            if (processus.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new LancementImpossible("HAProxy s'est arrêté\u202f: " + processus.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LancementImpossible("Attente interrompue", e);
        }
    }

    int port() {
        return port;
    }

    /** Ce que le frontal rend à qui lui parle, en TLS, depuis cette adresse. */
    String demander(String depuis, String methode, String chemin, String corps, String... enTetes) {
        try (Socket prise = confiance.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port, InetAddress.getByName(depuis), 0)) {
            return parler(prise, methode, chemin, "localhost:" + port, corps, enTetes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ce que rend le serveur lui-même, en clair, à qui l'atteint sans passer par le frontal. */
    static String demanderSans(int serveur, String depuis, String chemin, String... enTetes) {
        try (Socket prise = new Socket(InetAddress.getLoopbackAddress(), serveur, InetAddress.getByName(depuis), 0)) {
            return parler(prise, "GET", chemin, "localhost:" + serveur, "", enTetes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String parler(Socket prise, String methode, String chemin, String hote, String corps, String... enTetes) throws IOException {
        String demande = Stream.concat(Stream.of(methode + " /passerelle/" + chemin + " HTTP/1.1", "Host: " + hote, "Connection: close",
                "Content-Type: application/x-www-form-urlencoded", "Content-Length: " + corps.length()), Stream.of(enTetes))
                .reduce("", (avant, ligne) -> avant + ligne + "\r\n") + "\r\n" + corps;
        prise.getOutputStream().write(demande.getBytes(StandardCharsets.ISO_8859_1));
        InputStream reponse = prise.getInputStream();
        return new String(reponse.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        processus.destroy();
    }
}
