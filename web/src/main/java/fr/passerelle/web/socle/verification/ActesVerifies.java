package fr.passerelle.web.socle.verification;

import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/**
 * Every button of every page passes here before its act: what was sent with it is looked at first. A form that brings files is left to
 * keep them: its act itself is stopped ({@code Messages.siPermis}). Drafts kept in the background are nobody's act.
 */
public class ActesVerifies implements ActionListener {

    private final ActionListener suivant;

    public ActesVerifies(ActionListener suivant) {
        this.suivant = suivant;
    }

    @Override
    public void processAction(ActionEvent evenement) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() && evenement.getComponent() instanceof UICommand bouton && !bouton.isImmediate()
                && !faces.getPartialViewContext().isAjaxRequest()) {
            Verifications.lire(faces, bouton);
            if (!avecDesFichiers(faces) && Verifications.arretent()) {
                return;
            }
        }
        suivant.processAction(evenement);
    }

    private static boolean avecDesFichiers(FacesContext faces) {
        String type = faces.getExternalContext().getRequestContentType();
        return type != null && type.startsWith("multipart/");
    }
}
