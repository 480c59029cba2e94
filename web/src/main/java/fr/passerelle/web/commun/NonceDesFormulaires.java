package fr.passerelle.web.commun;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives every form the nonce of its page, beside the view state. PrimeFaces refuses a form that comes back without it,
 * and its own script adds it only on pages that hold one of its widgets.
 */
public class NonceDesFormulaires extends ViewHandlerWrapper {

    public NonceDesFormulaires(ViewHandler suivant) {
        super(suivant);
    }

    @Override
    public void writeState(FacesContext faces) throws IOException {
        super.writeState(faces);
        ResponseWriter page = faces.getResponseWriter();
        page.startElement("input", null);
        page.writeAttribute("type", "hidden", null);
        page.writeAttribute("name", "primefaces.nonce", null);
        page.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
        page.writeAttribute("autocomplete", "off", null);
        page.endElement("input");
    }
}
