package fr.passerelle.attaque;

import fr.passerelle.serveur.ServeurDeTest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;

/** Ce que le serveur écrit dans son journal pendant qu'on l'attaque. */
final class JournalDuServeur {

    /** Ce qui se fait en fond au même moment ne vient pas de l'attaque. */
    private static final String EN_FOND = "(EE-Managed";

    private JournalDuServeur() {
    }

    static long taille() throws IOException {
        return Files.size(ServeurDeTest.principal().journal());
    }

    static String depuis(long taille) throws IOException {
        try (RandomAccessFile journal = new RandomAccessFile(ServeurDeTest.principal().journal().toFile(), "r")) {
            byte[] ecrit = new byte[(int) (journal.length() - taille)];
            journal.seek(taille);
            journal.readFully(ecrit);
            return new String(ecrit, StandardCharsets.UTF_8).lines().filter(ligne -> !ligne.contains(EN_FOND)).collect(Collectors.joining("\n"));
        }
    }
}
