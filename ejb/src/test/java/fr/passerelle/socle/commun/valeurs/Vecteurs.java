package fr.passerelle.socle.commun.valeurs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Samples made outside this project, a line each. */
final class Vecteurs {

    private Vecteurs() {
    }

    static List<String[]> de(String fichier) {
        try (InputStream flux = Vecteurs.class.getResourceAsStream("/valeurs/" + fichier)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(l -> l.split(";", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
