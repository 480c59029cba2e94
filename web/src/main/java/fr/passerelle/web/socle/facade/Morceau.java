package fr.passerelle.web.socle.facade;

import java.util.List;

/**
 * A part of a page that others may add to.
 *
 * @param source the file that writes it, under {@code /WEB-INF/<capability>/}
 */
public record Morceau(String source, List<String> permissions) implements Reserve {

    public static Morceau de(String source, String... permissions) {
        return new Morceau(source, List.of(permissions));
    }
}
