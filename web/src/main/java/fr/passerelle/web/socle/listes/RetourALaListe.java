package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.listes.ListesService;
import fr.passerelle.socle.listes.Vue;
import fr.passerelle.web.socle.commun.Adresses;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** An act of a list comes back to the very view it was done from, which its form carries. */
@Dependent
public class RetourALaListe implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ListesService listes;

    /** What the lines that were checked send; none when none was. */
    public static List<String> choisies() {
        String[] choix = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().get(ListePage.CHOIX);
        return choix == null ? List.of() : Arrays.asList(choix);
    }

    /** Does that to the lines chosen, once; refused, one stays on the page with what was typed and chosen. */
    public String siPermis(Runnable acte) {
        return siPermis(acte, null);
    }

    /** As above, telling what was done. */
    public String siPermis(Runnable acte, String fait) {
        return Messages.siPermis(acte, fait, "/") == null ? null : adresse();
    }

    /** The code of the list whose page this is. */
    String code() {
        return Adresses.pageCourante().substring(1);
    }

    /** The view shown when the act was asked for; only what the list knows of it. */
    Vue vue() {
        String requete = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(Adresses.VUE);
        return listes.comprendre(code(), Parametres.lire(requete == null ? "" : requete));
    }

    /** Where to go once the act is done, messages kept. */
    public String adresse() {
        String requete = vue().enParametres().enRequete();
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        return "/" + code() + "?" + (requete.isEmpty() ? "" : requete + "&") + "faces-redirect=true";
    }
}
