package fr.passerelle.web.socle.notifications;

import fr.passerelle.socle.notifications.Notification;
import fr.passerelle.socle.notifications.NotificationsService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** What one is told, the latest first; opening one leads to the thing, which is then read. */
@Named
@RequestScoped
public class NotificationsPage {

    private static final String ADRESSE = "/notifications";

    @Inject
    private NotificationsService service;
    @Inject
    private DerniereSonnerie derniere;
    @Inject
    private HttpServletRequest demande;
    @Inject
    private FacesContext faces;
    private List<Notification> lignes;

    public void ouvrir() throws IOException {
        derniere.oublier();
        if (Recu.dit(demande, "id")) {
            ExternalContext externe = faces.getExternalContext();
            externe.redirect(externe.getRequestContextPath() + service.ouvrir(Recu.numero(demande, "id")));
        }
    }

    public boolean isNonLuesSeulement() {
        return "1".equals(Recu.texte(demande, "nonlues"));
    }

    public List<Notification> getLignes() {
        if (lignes == null) {
            lignes = service.miennes(isNonLuesSeulement());
        }
        return lignes;
    }

    public boolean isResteALire() {
        return getLignes().stream().anyMatch(Notification::nonLue);
    }

    public String toutLire() {
        derniere.oublier();
        return Messages.siPermis(service::toutLire, "Tout est lu.", ADRESSE);
    }
}
