package fr.passerelle.serveur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Les gestes sur les dossiers que le JDK ne sait pas faire d'un coup. */
final class Fichiers {

    private Fichiers() {
    }

    static void creerDossier(Path dossier) {
        try {
            Files.createDirectories(dossier);
        } catch (IOException e) {
            throw new LancementImpossible("Le dossier " + dossier + " n'a pas pu être créé\u202f: " + e.getMessage(), e);
        }
    }

    static void copierDossier(Path source, Path destination) {
        try {
            Files.walkFileTree(source, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dossier, BasicFileAttributes attributs) throws IOException {
                    Files.createDirectories(destination.resolve(source.relativize(dossier).toString()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path fichier, BasicFileAttributes attributs) throws IOException {
                    Files.copy(fichier, destination.resolve(source.relativize(fichier).toString()),
                            StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void supprimerDossier(Path racine) {
        if (!Files.exists(racine)) {
            return;
        }
        try {
            Files.walkFileTree(racine, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path fichier, BasicFileAttributes attributs) throws IOException {
                    Files.delete(fichier);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dossier, IOException erreur) throws IOException {
                    Files.delete(dossier);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
