package fr.passerelle.web.socle.commun;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;

/** What ties a field to its help and to its error, for those who do not see them side by side; of the field being written. */
public final class Champs {

    private Champs() {
    }

    /** The ids of the texts that describe it: its help when it has one, and its error. */
    public static String decrit(String aide) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String id = UIComponent.getCurrentComponent(faces).getClientId(faces);
        return aide == null || aide.isEmpty() ? id + "-erreur" : id + "-aide " + id + "-erreur";
    }

    /** Whether what was typed is refused; nothing is said of the others. */
    public static Boolean invalide() {
        return ((EditableValueHolder) UIComponent.getCurrentComponent(FacesContext.getCurrentInstance())).isValid() ? null : Boolean.TRUE;
    }
}
