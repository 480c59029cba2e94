package fr.passerelle.web.socle.commun;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The addresses of the stylesheet, scripts, icons and letters: each carries a print of their content, so that a browser may keep them for ever. */
@Named
@ApplicationScoped
public class Habillage {

    static final String DOSSIER = "/resources/passerelle/";

    @Inject
    private ServletContext serveur;
    private String empreinte;

    @PostConstruct
    void lire() {
        CRC32 somme = new CRC32();
        for (String chemin : new TreeSet<>(serveur.getResourcePaths(DOSSIER))) {
            if (!chemin.endsWith("/")) {
                somme.update(contenu(chemin));
            }
        }
        empreinte = Long.toString(somme.getValue(), 36);
    }

    public String fichier(String nom) {
        return serveur.getContextPath() + DOSSIER + nom + "?v=" + empreinte;
    }

    /** A typeface never changes under its name: no print, so that the stylesheet and the page ask for the same file. */
    public String police(String nom) {
        return serveur.getContextPath() + DOSSIER + "polices/" + nom;
    }

    private byte[] contenu(String chemin) {
        try (InputStream flux = serveur.getResourceAsStream(chemin)) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
