package fr.passerelle.web.socle.erreurs;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;

/**
 * What fails while a page asks in the background is refused, or logged under a number, as when it asks as a whole. The page
 * is told the status alone: it stays as it is, with what was typed, and says itself what happened ({@code saisie.js}).
 */
public class EchecsDeFond extends ExceptionHandlerFactory {

    public EchecsDeFond(ExceptionHandlerFactory suivante) {
        super(suivante);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new JusquAuxFiltres(getWrapped().getExceptionHandler());
    }

    /** Faces would answer what failed as a success, in words of its own. */
    private static final class JusquAuxFiltres extends ExceptionHandlerWrapper {

        JusquAuxFiltres(ExceptionHandler suivant) {
            super(suivant);
        }

        @Override
        public void handle() {
            if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
                for (ExceptionQueuedEvent echec : getUnhandledExceptionQueuedEvents()) {
                    throw new FacesException(echec.getContext().getException());
                }
            }
            super.handle();
        }
    }
}
