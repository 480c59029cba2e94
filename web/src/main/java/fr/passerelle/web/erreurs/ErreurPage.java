package fr.passerelle.web.erreurs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** The status each error page answers with, whatever failed behind it. */
@Named
@RequestScoped
public class ErreurPage {

    @Inject
    private FacesContext faces;

    /** What does not exist and what is hidden answer alike. */
    public void introuvable() {
        repondre(HttpServletResponse.SC_NOT_FOUND);
    }

    public void expiree() {
        repondre(HttpServletResponse.SC_GONE);
    }

    public void incident() {
        repondre(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** A page asking in the background is shown the error page only when told that all went well. */
    private void repondre(int statut) {
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().setResponseStatus(statut);
        }
    }

    /** The number under which the server's log tells this incident: the start of what it writes there. */
    public String getNumero() {
        Object numero = faces.getExternalContext().getRequestMap().get(FullAjaxExceptionHandler.EXCEPTION_UUID);
        return (numero == null ? UUID.randomUUID() : numero).toString().substring(0, 8);
    }
}
