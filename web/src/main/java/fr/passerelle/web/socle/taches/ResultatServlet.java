package fr.passerelle.web.socle.taches;

import fr.passerelle.socle.taches.demande.FichierDeTache;
import fr.passerelle.socle.taches.demande.TachesService;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The file a task gives back, to whoever asked for it and still may. */
@WebServlet("/taches/resultat")
public class ResultatServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TachesService taches;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        Telechargement.servir(reponse, true, () -> {
            FichierDeTache fichier = taches.resultat(TachePage.numero(demande));
            return new Telechargement(fichier.nom(), fichier.type(), fichier.contenu());
        });
    }
}
