package fr.passerelle.socle.comptes;

import fr.passerelle.socle.capacites.Perimetre;
import java.util.List;
import java.util.Set;

/**
 * Who is calling, as services see it.
 *
 * @param identifiant sign-in name, unique
 * @param nom first and last name, as shown
 * @param roles the codes of the roles held now
 * @param permissions what those roles allow together, with what is held now besides
 * @param perimetres within what, for what is held besides
 */
public record Appelant(String identifiant, String nom, Set<String> roles, Set<String> permissions, List<Perimetre> perimetres) {

    public Appelant {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
        perimetres = List.copyOf(perimetres);
    }

    public boolean peut(String permission) {
        return permissions.contains(permission);
    }
}
