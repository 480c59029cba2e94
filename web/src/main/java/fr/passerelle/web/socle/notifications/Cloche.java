package fr.passerelle.web.socle.notifications;

import fr.passerelle.socle.notifications.NotificationsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many notifications are not read: asked once a page. */
@Named
@RequestScoped
public class Cloche {

    private static final int MONTREES = 99;

    @Inject
    private NotificationsService notifications;
    private Integer nonLues;

    /** « 3 », « 99+ », or empty. */
    public String getNombre() {
        return nonLues() == 0 ? "" : nonLues() > MONTREES ? MONTREES + "+" : Integer.toString(nonLues());
    }

    public String getLibelle() {
        return nonLues() == 0 ? "Notifications" : nonLues() == 1 ? "Notifications, une non lue" : "Notifications, " + getNombre() + " non lues";
    }

    private int nonLues() {
        if (nonLues == null) {
            nonLues = notifications.nonLues();
        }
        return nonLues;
    }
}
