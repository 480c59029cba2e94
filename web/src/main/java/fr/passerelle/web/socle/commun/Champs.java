package fr.passerelle.web.socle.commun;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.stream.Stream;

/** What ties a field to its help and to its error, for those who do not see them side by side. */
public final class Champs {

    private Champs() {
    }

    /** The ids of the texts that describe a field: its help when it has one, and its error. */
    public static String decrit(UIComponent champ, String aide) {
        String id = champ.getClientId(FacesContext.getCurrentInstance());
        return Stream.of(aide == null || aide.isEmpty() ? "" : id + "-aide ", id + "-erreur").reduce("", String::concat);
    }
}
