package fr.passerelle.web.socle.connexion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;

/**
 * Someone whose password was right waits for a code. Kept on the server: the browser knows neither the account nor the code's
 * number.
 *
 * @param porte the page of the door they came to
 * @param suite the page first asked for, or {@code null}
 * @param chiffres the code itself, in a demonstration; elsewhere {@code null}
 */
record EntreeEnAttente(String compte, long code, String porte, String suite, String chiffres) implements Serializable {

    private static final String CLE = "passerelle.entree";

    /** The number that the session was known by until then is worth nothing any more. */
    void retenir(HttpServletRequest demande) {
        demande.getSession();
        demande.changeSessionId();
        demande.getSession().setAttribute(CLE, this);
    }

    static EntreeEnAttente de(HttpServletRequest demande) {
        HttpSession session = demande.getSession(false);
        return session == null ? null : (EntreeEnAttente) session.getAttribute(CLE);
    }

    static void oublier(HttpServletRequest demande) {
        HttpSession session = demande.getSession(false);
        if (session != null) {
            session.removeAttribute(CLE);
        }
    }

    EntreeEnAttente avec(long autreCode, String autresChiffres) {
        return new EntreeEnAttente(compte, autreCode, porte, suite, autresChiffres);
    }
}
