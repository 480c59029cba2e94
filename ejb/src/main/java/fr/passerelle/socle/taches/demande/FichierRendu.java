package fr.passerelle.socle.taches.demande;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a task gives back, on this server's disk until the task is done and it is put away with it. */
record FichierRendu(String nom, String type, Path brouillon) {

    static FichierRendu nouveau(String nom, String type) {
        try {
            return new FichierRendu(nom, type, Files.createTempFile("passerelle-tache-", null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OutputStream ecrire() {
        try {
            return Files.newOutputStream(brouillon);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void oublier() {
        try {
            Files.deleteIfExists(brouillon);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
