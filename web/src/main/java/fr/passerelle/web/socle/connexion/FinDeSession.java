package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.session.Ouverture;
import fr.passerelle.socle.journal.Provenance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Says where a request comes from, and ends a session that is no longer worth anything: too old, idle for too long, ended
 * from elsewhere, or its account suspended or its password changed since.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class FinDeSession extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String OUVERTURE = "passerelle.ouverture";

    @Inject
    private transient Provenance provenance;
    @Inject
    private transient ComptesService comptes;

    /** From now on the session is someone's. */
    static void commencer(HttpSession session, Ouverture ouverture) {
        session.setMaxInactiveInterval((int) ouverture.inactiviteMax().toSeconds());
        session.setAttribute(OUVERTURE, ouverture);
    }

    /** What is known of the session of whoever asks, or {@code null}. */
    static Ouverture ouverture(HttpServletRequest demande) {
        HttpSession session = demande.getSession(false);
        return session == null ? null : (Ouverture) session.getAttribute(OUVERTURE);
    }

    @Override
    protected void doFilter(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        provenance.venirDe(demande.getRemoteAddr());
        if (demande.getUserPrincipal() == null || estHabillage(demande) || vautEncore(ouverture(demande))) {
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

    private boolean vautEncore(Ouverture ouverture) {
        return ouverture != null && comptes.sessionValide(ouverture.numero());
    }

    private static boolean estHabillage(HttpServletRequest demande) {
        String chemin = demande.getServletPath();
        return chemin.startsWith("/resources/") || chemin.startsWith("/jakarta.faces.resource/");
    }
}
