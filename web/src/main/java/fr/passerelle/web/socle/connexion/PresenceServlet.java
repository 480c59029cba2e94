package fr.passerelle.web.socle.connexion;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A page says that its reader is still there: the request itself is what the session needs to go on. */
@WebServlet("/presence")
public class PresenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest demande, HttpServletResponse reponse) {
        reponse.setStatus(HttpServletResponse.SC_NO_CONTENT);
        reponse.setHeader("Cache-Control", "no-store");
    }
}
