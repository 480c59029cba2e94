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
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    public void expiree() {
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
    }

    public void incident() {
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** The number under which the server's log tells this incident: the start of what it writes there. */
    public String getNumero() {
        Object numero = faces.getExternalContext().getRequestMap().get(FullAjaxExceptionHandler.EXCEPTION_UUID);
        return (numero == null ? UUID.randomUUID() : numero).toString().substring(0, 8);
    }
}
