package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.force.Force;
import fr.passerelle.socle.comptes.force.ForceService;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How hard the password being typed is to guess: asked in the background, kept nowhere. */
@WebServlet("/force")
public class ForceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ForceService forces;

    @Override
    protected void doPost(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        Force force = forces.mesurer(Recu.texte(demande, "motDePasse"));
        reponse.setContentType("application/json;charset=UTF-8");
        reponse.setHeader("Cache-Control", "no-store");
        reponse.getWriter().print(Json.createObjectBuilder().add("bits", force.bits())
                .add("texte", Typographie.soigner(force.enClair())).build());
    }
}
