package fr.passerelle.web.socle.facade;

import fr.passerelle.socle.commun.TextePropre;
import java.util.List;

/**
 * Keys that lead to an entry of the menu.
 *
 * @param touches one letter, or {@code g} and another: « n », « g s »
 */
public record Raccourci(String touches, String libelle, String lien, List<String> permissions) implements Reserve {

    public static Raccourci de(String touches, String libelle, String lien, String... permissions) {
        return new Raccourci(touches, libelle, lien, List.of(permissions));
    }

    public String premiere() {
        return touches.substring(0, 1);
    }

    /** The second key, or empty. */
    public String seconde() {
        return TextePropre.de(touches.substring(1));
    }
}
