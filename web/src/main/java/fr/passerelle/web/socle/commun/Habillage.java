package fr.passerelle.web.socle.commun;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * The addresses of the stylesheet, scripts, icons and letters, for pages: {@code #{pa:fichier('icones.svg')}}. Each carries a print of
 * their content, so that a browser may keep them for ever.
 */
public final class Habillage {

    static final String DOSSIER = "/resources/passerelle/";
    /** Made once for the application, and kept with it: a page asks for it at each of its icons. */
    private static final String EMPREINTE = Habillage.class.getName();

    private Habillage() {
    }

    public static String fichier(String nom) {
        ServletContext serveur = serveur();
        Object empreinte = serveur.getAttribute(EMPREINTE);
        if (empreinte == null) {
            empreinte = empreinte(serveur);
            serveur.setAttribute(EMPREINTE, empreinte);
        }
        return serveur.getContextPath() + DOSSIER + nom + "?v=" + empreinte;
    }

    /** A typeface never changes under its name: no print, so that the stylesheet and the page ask for the same file. */
    public static String police(String nom) {
        return serveur().getContextPath() + DOSSIER + "polices/" + nom;
    }

    private static ServletContext serveur() {
        return (ServletContext) FacesContext.getCurrentInstance().getExternalContext().getContext();
    }

    private static String empreinte(ServletContext serveur) {
        CRC32 somme = new CRC32();
        for (String chemin : new TreeSet<>(serveur.getResourcePaths(DOSSIER))) {
            if (!chemin.endsWith("/")) {
                somme.update(contenu(serveur, chemin));
            }
        }
        return Long.toString(somme.getValue(), 36);
    }

    private static byte[] contenu(ServletContext serveur, String chemin) {
        try (InputStream flux = serveur.getResourceAsStream(chemin)) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
