package fr.passerelle.web.socle.taches;

import fr.passerelle.socle.taches.demande.ResultatDeTache;
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
            long tache = TachePage.numero(demande);
            ResultatDeTache rendu = taches.resultat(tache);
            return new Telechargement(rendu.nom(), rendu.type(), rendu.taille(), sortie -> {
                for (int rang = 0; rang < rendu.morceaux(); rang++) {
                    sortie.write(taches.morceau(tache, rang));
                }
            });
        });
    }
}
