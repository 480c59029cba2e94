package fr.passerelle.web.socle.entree;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.form.FormData;
import io.undertow.server.handlers.form.FormDataParser;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.AttachmentKey;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Answers what the {@link Garde} refused with the application's own page of that status. Nobody reads a body that was refused: its
 * fields are said to be none, and what still arrives of it is thrown away.
 */
final class Refuse implements HttpHandler {

    private static final AttachmentKey<Integer> STATUT = AttachmentKey.create(Integer.class);

    private final HttpHandler suite;

    Refuse(HttpHandler suite) {
        this.suite = suite;
    }

    /** From now on this request can only be answered with that status. */
    static void noter(HttpServerExchange echange, int statut) {
        echange.putAttachment(STATUT, statut);
        echange.putAttachment(FormDataParser.FORM_DATA, new FormData(0));
        // Taken here, it is not for the servlet to wait for the end of it, with a thread.
        echange.getRequestChannel();
    }

    @Override
    public void handleRequest(HttpServerExchange echange) throws Exception {
        // Once: the page that says so comes this way too.
        Integer statut = echange.removeAttachment(STATUT);
        if (statut == null) {
            suite.handleRequest(echange);
        } else {
            ServletRequestContext contexte = echange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
            ((HttpServletResponse) contexte.getServletResponse()).sendError(statut);
        }
    }
}
