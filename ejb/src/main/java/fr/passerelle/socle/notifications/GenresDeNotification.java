package fr.passerelle.socle.notifications;

import java.util.List;

/** The kinds of things a room tells people in the application; found by CDI. */
public interface GenresDeNotification {

    List<GenreDeNotification> genres();
}
