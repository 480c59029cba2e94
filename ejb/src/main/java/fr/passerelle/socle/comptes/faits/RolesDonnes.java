package fr.passerelle.socle.comptes.faits;

import java.util.Set;

/**
 * An account holds roles that it did not hold before.
 *
 * @param roles those given, by their codes
 * @param par who gave them
 */
public record RolesDonnes(String compte, Set<String> roles, String par) {

    public RolesDonnes {
        roles = Set.copyOf(roles);
    }
}
