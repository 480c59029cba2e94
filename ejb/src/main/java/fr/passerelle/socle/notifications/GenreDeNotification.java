package fr.passerelle.socle.notifications;

import java.util.List;
import java.util.Set;

/**
 * Something people are told, that each may also want by mail: told in the application alone unless they ask.
 *
 * @param code stable: also the key in the database
 * @param libelle what is told, as a mail says it too: without a name nor a reference
 * @param permissions who is ever told: one of these suffices; none for everyone
 */
public record GenreDeNotification(String code, String libelle, Set<String> permissions) {

    public GenreDeNotification {
        permissions = Set.copyOf(permissions);
    }

    public static GenreDeNotification de(String code, String libelle, String... permissions) {
        return new GenreDeNotification(code, libelle, Set.copyOf(List.of(permissions)));
    }
}
