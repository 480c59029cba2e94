package fr.passerelle.web.partenaires.messages;

import fr.passerelle.partenaires.messages.MessagesService;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives an attachment of an exchange, to keep and never to run: {@code /partenaires/piece-jointe/7/12}. */
@WebServlet("/partenaires/piece-jointe/*")
public class JointeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHEMIN = Pattern.compile("/([1-9]\\d{0,17})/([1-9]\\d{0,17})");

    @Inject
    private transient MessagesService service;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Matcher chemin = CHEMIN.matcher(Telechargement.chemin(requete));
        Telechargement.servir(reponse, chemin.matches(), () -> {
            MessagesService.Piece piece = service.piece(Long.parseLong(chemin.group(1)), Long.parseLong(chemin.group(2)));
            return new Telechargement(piece.nom(), "application/octet-stream", piece.contenu());
        });
    }
}
