package fr.passerelle.web.connexion;

import fr.passerelle.comptes.ComptesService;
import fr.passerelle.journal.Provenance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;

/**
 * Says where a request comes from, and ends a session that is no longer worth anything: too old, or its account suspended
 * or its password changed since. Being idle is counted by the server itself.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class FinDeSession extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String OUVERTE_LE = "passerelle.ouverteLe";

    @Inject
    private transient Provenance provenance;
    @Inject
    private transient ComptesService comptes;

    /** From this instant on the session is someone's. */
    static void commencer(HttpSession session, Instant maintenant) {
        session.setAttribute(OUVERTE_LE, maintenant);
    }

    @Override
    protected void doFilter(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        provenance.venirDe(demande.getRemoteAddr());
        if (demande.getUserPrincipal() == null || estHabillage(demande) || vautEncore(demande.getSession(false))) {
            suite.doFilter(demande, reponse);
            return;
        }
        fermer(demande);
        VersLaConnexion.conduire(demande, reponse, true);
    }

    static void fermer(HttpServletRequest demande) throws ServletException {
        demande.logout();
        HttpSession session = demande.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private boolean vautEncore(HttpSession session) {
        return session != null && session.getAttribute(OUVERTE_LE) instanceof Instant ouverteLe
                && comptes.sessionValide(ouverteLe);
    }

    private static boolean estHabillage(HttpServletRequest demande) {
        String chemin = demande.getServletPath();
        return chemin.startsWith("/resources/") || chemin.startsWith("/jakarta.faces.resource/");
    }
}
