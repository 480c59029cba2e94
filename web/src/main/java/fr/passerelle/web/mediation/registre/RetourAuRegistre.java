package fr.passerelle.web.mediation.registre;

import fr.passerelle.mediation.registre.VueRegistre;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.web.mediation.SaisinesPage;
import jakarta.faces.context.FacesContext;

/** An act of the registry comes back to the very view it was done from, which its form carries. */
final class RetourAuRegistre {

    private RetourAuRegistre() {
    }

    /** The view shown when the act was asked for; only what the registry knows of it. */
    static VueRegistre vue() {
        String requete = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(SaisinesPage.VUE);
        return VueRegistre.depuis(Parametres.lire(requete == null ? "" : requete));
    }

    static String vers(VueRegistre vue) {
        String requete = vue.enParametres().enRequete();
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        return SaisinesPage.ADRESSE + "?" + (requete.isEmpty() ? "" : requete + "&") + "faces-redirect=true";
    }
}
