package fr.passerelle.web.socle.commun;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.tableur.Format;
import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.comptes.AccesRefuse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * A list sent for a spreadsheet while it is read, CSV or XLSX by the end of the address. What may not be exported is not
 * found, which is known before the first byte leaves.
 */
public final class ExportTableur {

    private ExportTableur() {
    }

    /** Writes the rows. */
    @FunctionalInterface
    public interface Contenu {
        void ecrire(Tableur sortie) throws IOException;
    }

    /**
     * A failure on the way leaves the file visibly broken off, never shorter without a word.
     *
     * @param nom the name the file is kept under, without what tells its kind
     */
    public static void envoyer(HttpServletRequest demande, HttpServletResponse reponse, String nom, Contenu contenu)
            throws IOException {
        Format format = demande.getServletPath().endsWith(Format.CSV.fin()) ? Format.CSV : Format.XLSX;
        reponse.setContentType(format.type());
        reponse.setHeader("Content-Disposition", "attachment; filename=\"" + nom + format.fin() + "\"");
        Tableur sortie = new AuPremierMot(reponse, format, nom);
        try {
            contenu.ecrire(sortie);
            sortie.close();
        } catch (Introuvable | AccesRefuse cache) {
            reponse.reset();
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Opens the output when the first row comes, so that a refusal before it can still be answered. */
    private static final class AuPremierMot implements Tableur {

        private final HttpServletResponse reponse;
        private final Format format;
        private final String nom;
        private Tableur tableur;

        AuPremierMot(HttpServletResponse reponse, Format format, String nom) {
            this.reponse = reponse;
            this.format = format;
            this.nom = nom;
        }

        @Override
        public void titres(List<String> titres) throws IOException {
            tableur = format.ouvrir(reponse.getOutputStream(), nom);
            tableur.titres(titres);
        }

        @Override
        public void ligne(List<?> cellules) throws IOException {
            tableur.ligne(cellules);
        }

        @Override
        public void close() throws IOException {
            if (tableur != null) {
                tableur.close();
            }
        }
    }
}
