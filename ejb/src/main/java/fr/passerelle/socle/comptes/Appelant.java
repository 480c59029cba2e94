package fr.passerelle.socle.comptes;

import java.util.Set;

/**
 * Who is calling, as services see it.
 *
 * @param identifiant sign-in name, unique
 * @param nom first and last name, as shown
 * @param roles the codes of the roles held now
 * @param permissions what those roles allow together
 */
public record Appelant(String identifiant, String nom, Set<String> roles, Set<String> permissions) {

    public Appelant {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }

    public boolean peut(String permission) {
        return permissions.contains(permission);
    }
}
