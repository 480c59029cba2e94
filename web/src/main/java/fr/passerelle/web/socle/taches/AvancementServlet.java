package fr.passerelle.web.socle.taches;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.taches.demande.Tache;
import fr.passerelle.socle.taches.demande.TachesService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How far a task is, asked again and again by its page: a few bytes, where the page itself would be made anew. */
@WebServlet("/taches/avancement")
public class AvancementServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TachesService taches;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        Tache tache;
        try {
            tache = taches.tache(TachePage.numero(demande));
        } catch (Introuvable cachee) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        JsonObjectBuilder avancement = Json.createObjectBuilder().add("etat", tache.etat().name()).add("faits", tache.faits());
        if (tache.total() != null) {
            avancement.add("total", tache.total());
        }
        reponse.setContentType("application/json;charset=UTF-8");
        reponse.setHeader("Cache-Control", "no-store");
        reponse.getWriter().print(avancement.build());
    }
}
