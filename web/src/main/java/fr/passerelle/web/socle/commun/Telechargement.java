package fr.passerelle.web.socle.commun;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.AccesRefuse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file given to the browser, to be kept and never run; what may not be seen is not found.
 *
 * @param nom the name it is kept under, accents included
 */
public record Telechargement(String nom, String type, long taille, Ecriture contenu) {

    public Telechargement(String nom, String type, byte[] contenu) {
        this(nom, type, contenu.length, sortie -> sortie.write(contenu));
    }

    /** Writes what the file holds, as it is read. */
    @FunctionalInterface
    public interface Ecriture {
        void vers(OutputStream sortie) throws IOException;
    }

    /** The path after the servlet's own, empty when there is none. */
    public static String chemin(HttpServletRequest requete) {
        return requete.getPathInfo() == null ? "" : requete.getPathInfo();
    }

    /** Answers with the file, or with 404 when the address means nothing or the file is not for this person. */
    public static void servir(HttpServletResponse reponse, boolean adresseValable, Supplier<Telechargement> fichier)
            throws IOException {
        if (!adresseValable) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            fichier.get().ecrire(reponse);
        } catch (Introuvable | AccesRefuse cache) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void ecrire(HttpServletResponse reponse) throws IOException {
        reponse.setContentType(type);
        reponse.setContentLengthLong(taille);
        reponse.setHeader("Content-Disposition", "attachment; filename=\"" + nom.replaceAll("[^A-Za-z0-9._-]", "_")
                + "\"; filename*=UTF-8''" + URLEncoder.encode(nom, StandardCharsets.UTF_8).replace("+", "%20"));
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        reponse.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        reponse.setHeader("Cache-Control", "private, no-store");
        contenu.vers(reponse.getOutputStream());
    }
}
