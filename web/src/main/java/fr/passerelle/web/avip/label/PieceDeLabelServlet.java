package fr.passerelle.web.avip.label;

import fr.passerelle.avip.label.LabelService;
import fr.passerelle.avip.label.MonLabelService;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paper filed with a label, to keep and never to run: {@code /avip/label-piece/7/12} for the Caf, {@code /avip/ma-piece/…} for the structure. */
@WebServlet({"/avip/label-piece/*", "/avip/ma-piece/*"})
public class PieceDeLabelServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHEMIN = Pattern.compile("/(\\d{1,18})/(\\d{1,18})");

    @Inject
    private transient LabelService labels;
    @Inject
    private transient MonLabelService miens;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Matcher chemin = CHEMIN.matcher(Telechargement.chemin(requete));
        boolean sienne = requete.getServletPath().endsWith("/ma-piece");
        Telechargement.servir(reponse, chemin.matches(), () -> {
            long label = Long.parseLong(chemin.group(1));
            long piece = Long.parseLong(chemin.group(2));
            LabelService.Document document = sienne ? miens.piece(label, piece) : labels.piece(label, piece);
            return new Telechargement(document.nom(), "application/octet-stream", document.contenu());
        });
    }
}
