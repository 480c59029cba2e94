package fr.passerelle.web.socle.commun;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.util.List;

/** What ties a field to its help and to its error, for those who do not see them side by side; of the field being written, when none is named. */
public final class Champs {

    private Champs() {
    }

    /** The ids of the texts that describe it: its help when it has one, and its error. */
    public static String decrit(String aide) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String id = UIComponent.getCurrentComponent(faces).getClientId(faces);
        return aide == null || aide.isEmpty() ? id + "-erreur" : id + "-aide " + id + "-erreur";
    }

    /** The id, in the page, of the field of that id in the form or the row being written. */
    public static String id(String champ) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent boite = UIComponent.getCurrentComponent(faces).getNamingContainer();
        String debut = boite == null ? null : boite.getContainerClientId(faces);
        return debut == null ? champ : debut + UINamingContainer.getSeparatorChar(faces) + champ;
    }

    /** What is said against what was typed in it, or nothing; it is said then. */
    public static String erreur(String champ) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FacesMessage> messages = faces.getMessageList(id(champ));
        if (messages.isEmpty()) {
            return "";
        }
        messages.get(0).rendered();
        return messages.get(0).getDetail();
    }

    /** Whether what was typed is refused; nothing is said of the others. */
    public static Boolean invalide() {
        return ((EditableValueHolder) UIComponent.getCurrentComponent(FacesContext.getCurrentInstance())).isValid() ? null : Boolean.TRUE;
    }
}
