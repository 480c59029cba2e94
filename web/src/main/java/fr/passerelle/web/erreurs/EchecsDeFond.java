package fr.passerelle.web.erreurs;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** What fails while a page asks in the background leads to the same error page as when it asks as a whole. */
public class EchecsDeFond extends ExceptionHandlerFactory {

    public EchecsDeFond(ExceptionHandlerFactory suivante) {
        super(suivante);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new SaufCoupure(getWrapped().getExceptionHandler());
    }

    /** An error page shown in the place of the form would lose what was typed: a database cut off is left to {@link Refus}. */
    private static final class SaufCoupure extends FullAjaxExceptionHandler {

        SaufCoupure(ExceptionHandler suivant) {
            super(suivant);
        }

        @Override
        protected boolean shouldHandleExceptionRootCause(FacesContext faces, Throwable echec) {
            if (Refus.statut(echec).orElse(0) == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                throw new FacesException(echec);
            }
            return true;
        }
    }
}
