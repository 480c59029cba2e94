package fr.passerelle.serveur;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Properties;

/** Où se trouve, sous {@code ear/target}, ce que Maven a préparé et ce que les exécutions y laissent. */
final class Emplacements {

    private Emplacements() {
    }

    /** {@code ear/target}, déduit de la place de cette classe : vrai sous Maven comme dans un éditeur. */
    static Path cible() {
        try {
            return Path.of(Emplacements.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path wildfly() {
        return cible().resolve("wildfly-" + versionDeWildFly());
    }

    /** Ce que reçoit un administrateur : les scripts et le pilote, côte à côte. */
    static Path trousse() {
        return cible().resolve("installation");
    }

    static Path ear() {
        return cible().resolve("passerelle.ear");
    }

    /** Ce que les tests y laissent. Deux lots de tests tournent côte à côte : chacun a le sien. */
    static Path essais() {
        return cible().resolve("essais").resolve(System.getProperty("lot", "lot-1"));
    }

    static Path binairesPostgresql() {
        return cible().resolve("postgresql");
    }

    private static String versionDeWildFly() {
        try (InputStream flux = Emplacements.class.getResourceAsStream("versions.properties")) {
            Properties versions = new Properties();
            versions.load(flux);
            return versions.getProperty("wildfly");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
