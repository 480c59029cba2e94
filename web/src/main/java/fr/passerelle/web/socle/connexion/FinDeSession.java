package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.frein.Appareil;
import fr.passerelle.socle.comptes.session.Ouverture;
import fr.passerelle.socle.journal.Provenance;
import fr.passerelle.web.socle.facade.PagesOuvertes;
import fr.passerelle.web.socle.facade.Porte;
import fr.passerelle.web.socle.facade.Portes;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * The entrance: says where a request comes from and from which browser, leads to the sign-in page whoever is nobody where not everyone may go, and ends
 * a session that is no longer worth anything: too old, idle for too long, ended from elsewhere, or its account suspended or its
 * password changed since.
 */
public class FinDeSession extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int AUTRE_NOM = 421;
    /** What a session is known by once someone signed in to it. */
    public static final String OUVERTURE = "passerelle.ouverture";
    private static final String PORTE = "passerelle.porte";

    @Inject
    private transient Provenance provenance;
    @Inject
    private transient Appareil appareil;
    @Inject
    private transient ComptesService comptes;
    @Inject
    private transient PagesOuvertes pages;
    @Inject
    private transient Portes portes;
    @Inject
    private transient Noms noms;

    /** From now on the session is someone's. */
    static void commencer(HttpSession session, Ouverture ouverture, String porte) {
        session.setMaxInactiveInterval((int) ouverture.inactiviteMax().toSeconds());
        session.setAttribute(OUVERTURE, ouverture);
        session.setAttribute(PORTE, porte);
    }

    /** What is known of the session of whoever asks, or {@code null}. */
    static Ouverture ouverture(HttpServletRequest demande) {
        HttpSession session = demande.getSession(false);
        return session == null ? null : (Ouverture) session.getAttribute(OUVERTURE);
    }

    @Override
    protected void doFilter(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        if (!noms.connait(demande)) {
            reponse.sendError(AUTRE_NOM);
            return;
        }
        provenance.venirDe(demande.getRemoteAddr());
        appareil.sePresente(TemoinDAppareil.de(demande));
        boolean connecte = demande.getUserPrincipal() != null;
        boolean habillage = PagesOuvertes.habillage(demande);
        if (connecte ? habillage || vautEncore(ouverture(demande)) : pages.ouverte(demande)) {
            if (connecte && !habillage && comptes.motDePasseAChanger() && !MotDePasseAChanger.permet(demande)) {
                VersLaConnexion.aller(demande, reponse, MotDePasseAChanger.PAGE);
                return;
            }
            suite.doFilter(demande, reponse);
            return;
        }
        Porte porte = porte(demande, portes);
        boolean avaitUneSession = connecte || demande.getRequestedSessionId() != null && !demande.isRequestedSessionIdValid();
        if (connecte) {
            fermer(demande);
        }
        VersLaConnexion.conduire(demande, reponse, porte, avaitUneSession);
    }

    static void fermer(HttpServletRequest demande) throws ServletException {
        demande.logout();
        HttpSession session = demande.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The one they came in by; for the others, the one their address leads to. */
    static Porte porte(HttpServletRequest demande, Portes portes) {
        HttpSession session = demande.getSession(false);
        Object page = session == null ? null : session.getAttribute(PORTE);
        return portes.de(page == null ? demande.getServletPath() : (String) page);
    }

    private boolean vautEncore(Ouverture ouverture) {
        return ouverture != null && comptes.sessionValide(ouverture.numero());
    }
}
