package fr.passerelle.socle.notifications;

import java.time.Instant;

/**
 * Something a person is told.
 *
 * @param lien where it leads, in the application: {@code /taches}
 * @param lueLe {@code null} until it is opened
 */
public record Notification(long id, String texte, String lien, Instant ecriteLe, Instant lueLe) {

    public boolean nonLue() {
        return lueLe == null;
    }
}
