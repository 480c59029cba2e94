package fr.passerelle.serveur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Configure WildFly comme le ferait un administrateur : par {@code installer.cli}, lancé avec l'outil du serveur.
 *
 * <p>Le résultat est un modèle, refait seulement quand le script, ce qu'il pose ou le serveur changent ; chaque
 * exécution en part avec sa propre copie.
 */
final class ConfigurationWildFly {

    private static final Path MODELE = Emplacements.cible().resolve("wildfly-configure");
    private static final Path VERROU = Emplacements.cible().resolve("wildfly-configure.verrou");
    private static final List<String> PIECES = List.of("installer.cli", "postgresql.jar", "undertow-core.jar", "undertow-servlet.jar");
    private static final Path EMPREINTE = MODELE.resolve("empreinte");

    private ConfigurationWildFly() {
    }

    /** Pose dans {@code base} un dossier {@code configuration} prêt à démarrer. */
    static void poser(Path base) {
        tenirLeModele();
        Fichiers.supprimerDossier(base.resolve("configuration"));
        Fichiers.copierDossier(MODELE.resolve("configuration"), base.resolve("configuration"));
    }

    /** Plusieurs processus peuvent le vouloir au même moment : un seul le refait, les autres l'attendent. */
    private static void tenirLeModele() {
        String attendue = empreinte();
        try (FileChannel verrou = FileChannel.open(VERROU, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            verrou.lock();
            if (!attendue.equals(empreinteDuModele())) {
                refaireLeModele(attendue);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refaireLeModele(String empreinte) {
        Fichiers.supprimerDossier(MODELE);
        Fichiers.copierDossier(Emplacements.wildfly().resolve("standalone").resolve("configuration"),
                MODELE.resolve("configuration"));
        ConsoleWildFly.executer(Emplacements.wildfly(), MODELE, "installer.cli");
        try {
            Files.writeString(EMPREINTE, empreinte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String empreinte() {
        try {
            MessageDigest resume = MessageDigest.getInstance("SHA-256");
            resume.update(Emplacements.wildfly().toString().getBytes(StandardCharsets.UTF_8));
            for (String piece : PIECES) {
                resume.update(Files.readAllBytes(Emplacements.trousse().resolve(piece)));
            }
            return HexFormat.of().formatHex(resume.digest());
        } catch (IOException e) {
            throw new LancementImpossible("La trousse d'installation est incomplète\u202f: lancez mvn -Prun ou mvn verify"
                    + " depuis la racine du projet", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String empreinteDuModele() {
        try {
            return Files.exists(EMPREINTE) ? Files.readString(EMPREINTE) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
