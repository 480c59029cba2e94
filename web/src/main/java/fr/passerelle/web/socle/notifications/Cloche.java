package fr.passerelle.web.socle.notifications;

import fr.passerelle.socle.notifications.NotificationsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** How many notifications are not read: asked anew when the answer of the session is some seconds old, so that pages in a row ask it once. */
@Named
@RequestScoped
public class Cloche {

    private static final int MONTREES = 99;

    @Inject
    private NotificationsService notifications;
    @Inject
    private DerniereSonnerie derniere;
    @Inject
    private Clock horloge;

    /** « 3 », « 99+ », or empty. */
    public String getNombre() {
        int nonLues = nonLues();
        return nonLues == 0 ? "" : nonLues > MONTREES ? MONTREES + "+" : Integer.toString(nonLues);
    }

    public String getLibelle() {
        int nonLues = nonLues();
        return nonLues == 0 ? "Notifications" : nonLues == 1 ? "Notifications, une non lue" : "Notifications, " + getNombre() + " non lues";
    }

    private int nonLues() {
        return derniere.nonLues(horloge.instant(), notifications::nonLues);
    }
}
