package fr.passerelle.web.commun;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * What every form has besides its fields: the whole address of its page, and the nonce of that page beside the view state.
 * PrimeFaces refuses a form that comes back without the nonce, and its own script adds it only on pages that hold one of
 * its widgets.
 */
public class Formulaires extends ViewHandlerWrapper {

    public Formulaires(ViewHandler suivant) {
        super(suivant);
    }

    /** A page refused, reloaded, or found again after sign-in is still that of the same record: its query is not lost by a form. */
    @Override
    public String getActionURL(FacesContext faces, String vue) {
        String adresse = super.getActionURL(faces, vue);
        boolean unFormulaire = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && faces.getViewRoot() != null
                && vue.equals(faces.getViewRoot().getViewId());
        String requete = ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
        return unFormulaire && requete != null && !adresse.contains("?") ? adresse + "?" + requete : adresse;
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
