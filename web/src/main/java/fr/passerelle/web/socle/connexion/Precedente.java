package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.comptes.session.Ouverture;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** For pages, all of which tell it: {@code #{pa:connexionPrecedente()}}. */
public final class Precedente {

    private Precedente() {
    }

    /** When the account was signed in to before this time, or {@code null}: it is told, for the person alone knows who that was. */
    public static Instant connexion() {
        Ouverture ouverture = FinDeSession.ouverture((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest());
        return ouverture == null ? null : ouverture.precedente();
    }
}
