package fr.passerelle.web.socle.entree;

import fr.passerelle.web.socle.connexion.FinDeSession;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.session.Session;
import io.undertow.servlet.core.ManagedServlet;
import io.undertow.servlet.spec.ServletContextImpl;

/** Who sends a request and to what, as far as can be told before it is given a thread. */
final class QuiEnvoie {

    private final ServletContextImpl contexte;

    QuiEnvoie(ServletContextImpl contexte) {
        this.contexte = contexte;
    }

    /** Whether someone signed in to that session; whether it is still worth anything is asked at the entrance. */
    boolean estConnecte(HttpServerExchange echange) {
        Cookie temoin = echange.getRequestCookie(contexte.getSessionCookieConfig().getName());
        Session session = temoin == null ? null : contexte.getDeployment().getSessionManager().getSession(numero(temoin));
        try {
            return session != null && session.getAttribute(FinDeSession.OUVERTURE) != null;
        } catch (IllegalStateException finieEntretemps) {
            return false;
        }
    }

    /** After it the server writes, for who spreads requests between several, which of them opened it. */
    private static String numero(Cookie temoin) {
        return temoin.getValue().replaceFirst("[.].*", "");
    }

    ManagedServlet page(HttpServerExchange echange) {
        return contexte.getDeployment().getServletPaths().getServletHandlerByPath(echange.getRelativePath()).getServletChain().getManagedServlet();
    }
}
