package fr.passerelle.web.partenaires.registre;

import fr.passerelle.partenaires.registre.SuiviPartenaireService;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a paper filed with a partner, to keep and never to run: {@code /partenaires/piece/42/12}. */
@WebServlet("/partenaires/piece/*")
public class PiecePartenaireServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHEMIN = Pattern.compile("/(\\d{1,18})/(\\d{1,18})");

    @Inject
    private transient SuiviPartenaireService suivi;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Matcher chemin = CHEMIN.matcher(Telechargement.chemin(requete));
        Telechargement.servir(reponse, chemin.matches(), () -> {
            SuiviPartenaireService.Document document = suivi.document(Long.parseLong(chemin.group(1)), Long.parseLong(chemin.group(2)));
            return new Telechargement(document.nom(), "application/octet-stream", document.contenu());
        });
    }
}
