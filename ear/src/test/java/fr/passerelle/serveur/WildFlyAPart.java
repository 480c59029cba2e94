package fr.passerelle.serveur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Un WildFly à part, que personne d'autre n'a touché, installé par les scripts de l'administrateur et lancé par
 * {@code bin/standalone.sh}. Ce qui ne change jamais (les programmes) est celui du dépôt, par un lien ; les réglages, les
 * modules ajoutés et les déploiements sont à lui.
 */
final class WildFlyAPart {

    private final Path racine;

    private WildFlyAPart(Path racine) {
        this.racine = racine;
    }

    static WildFlyAPart poser(Path racine) {
        try {
            Path modules = Files.createDirectories(racine.resolve("modules"));
            for (String partage : List.of("bin", "jboss-modules.jar", "welcome-content")) {
                Files.createSymbolicLink(racine.resolve(partage), Emplacements.wildfly().resolve(partage));
            }
            Files.createSymbolicLink(modules.resolve("system"), Emplacements.wildfly().resolve("modules").resolve("system"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WildFlyAPart pose = new WildFlyAPart(racine);
        Fichiers.copierDossier(Emplacements.wildfly().resolve("standalone").resolve("configuration"), pose.base().resolve("configuration"));
        return pose;
    }

    void executer(String script) {
        ConsoleWildFly.executer(racine, base(), script);
    }

    /** Lance un serveur sur cette installation ; le second a ses propres dossiers, comme sur une autre machine. */
    ServeurAPart demarrer(String nom, Ports ports, Path pieces, Map<String, String> environnement) {
        return ServeurAPart.lancer(racine, preparer(nom), ports, pieces, environnement);
    }

    /** Ses dossiers, avec la configuration de ce moment, s'il ne les a pas encore. */
    Path preparer(String nom) {
        Path sienne = racine.resolve(nom);
        try {
            if (!Files.exists(sienne)) {
                Fichiers.copierDossier(base().resolve("configuration"), sienne.resolve("configuration"));
                Files.createDirectories(sienne.resolve("deployments"));
                Files.copy(Emplacements.ear(), sienne.resolve("deployments").resolve("passerelle.ear"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sienne;
    }

    String configuration() {
        try {
            return Files.readString(base().resolve("configuration").resolve("standalone.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Les bibliothèques qu'un script a posées à côté de celles du serveur. */
    List<Path> ajoutes() {
        try (Stream<Path> modules = Files.walk(racine.resolve("modules"))) {
            return modules.filter(m -> m.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path base() {
        return racine.resolve("standalone");
    }
}
