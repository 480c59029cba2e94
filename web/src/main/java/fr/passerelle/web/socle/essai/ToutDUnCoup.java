package fr.passerelle.web.socle.essai;

import fr.passerelle.socle.essai.Essais;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.SaisieIllisible;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.ActionSource2;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A day or a number that cannot be read stops Faces before any act: it would be told alone, and all the rest only once it is corrected. Of whoever
 * is signed in, the act is then tried with what could be read, and undone whatever it does, so that all that is wrong is told at once. Files are
 * not tried.
 */
public class ToutDUnCoup implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final Logger TRACE = Logger.getLogger(ToutDUnCoup.class.getName());

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent evenement) {
        FacesContext faces = evenement.getFacesContext();
        if (faces.isPostback() && faces.isValidationFailed() && faces.getExternalContext().getUserPrincipal() != null && enEntierSansFichier(faces)
                && SaisieIllisible.oublier(faces)) {
            UIViewRoot page = faces.getViewRoot();
            page.processUpdates(faces);
            for (String nom : List.copyOf(faces.getExternalContext().getRequestParameterMap().keySet())) {
                page.invokeOnComponent(faces, nom, ToutDUnCoup::essayer);
            }
        }
    }

    private static boolean enEntierSansFichier(FacesContext faces) {
        String genre = faces.getExternalContext().getRequestContentType();
        return !faces.getPartialViewContext().isAjaxRequest() && (genre == null || !genre.startsWith("multipart/"));
    }

    /** The button that was pressed, among all that was sent. */
    private static void essayer(FacesContext faces, UIComponent presse) {
        if (!(presse instanceof ActionSource2 bouton) || bouton.isImmediate() || bouton.getActionExpression() == null) {
            return;
        }
        try {
            CDI.current().select(Essais.class).get().essayer(() -> bouton.getActionExpression().invoke(faces.getELContext(), null));
        } catch (Exception imprevu) {
            // what cannot be tried is told once the rest is corrected
            TRACE.log(Level.FINE, "act not tried", imprevu);
        }
        Messages.relireCeQuiDoitLEtre();
    }
}
