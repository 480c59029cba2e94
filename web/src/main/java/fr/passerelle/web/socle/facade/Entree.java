package fr.passerelle.web.socle.facade;

import java.util.List;

/**
 * A page one may go to.
 *
 * @param lien its address, without the application's own
 */
public record Entree(String lien, String icone, String libelle, List<String> permissions) implements Reserve {

    public static Entree de(String lien, String icone, String libelle, String... permissions) {
        return new Entree(lien, icone, libelle, List.of(permissions));
    }
}
