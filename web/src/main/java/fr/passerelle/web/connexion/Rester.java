package fr.passerelle.web.connexion;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Keeps a session from ending of idleness: being asked is enough. Someone no longer signed in never comes this far. */
@WebServlet("/rester")
public class Rester extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest demande, HttpServletResponse reponse) {
        reponse.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
