package fr.passerelle.web.mediation;

import fr.passerelle.mediation.dossier.DocumentService;
import fr.passerelle.mediation.dossier.DocumentService.Document;
import fr.passerelle.mediation.nomenclature.ReferenceSaisine;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a document of a case, to keep and never to run: {@code /mediation/piece/MED-2026-0007/12}; or what came with one's own answer. */
@WebServlet("/mediation/piece/*")
public class PieceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHEMIN = Pattern.compile("/(?:(" + ReferenceSaisine.FORME + ")|question-(\\d{1,18}))/(\\d{1,18})");

    @Inject
    private transient DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Matcher chemin = CHEMIN.matcher(Telechargement.chemin(requete));
        Telechargement.servir(reponse, chemin.matches(), () -> {
            long piece = Long.parseLong(chemin.group(3));
            Document document = chemin.group(1) == null ? documents.deMaReponse(Long.parseLong(chemin.group(2)), piece)
                    : documents.document(chemin.group(1), piece);
            return new Telechargement(document.nom(), "application/octet-stream", document.contenu());
        });
    }
}
