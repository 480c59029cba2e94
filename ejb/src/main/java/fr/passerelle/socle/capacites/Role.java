package fr.passerelle.socle.capacites;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A named bundle of permissions.
 *
 * @param code stable, also what the database keeps
 * @param populations whom it may be given to
 * @param avecUnCode whether the password of whoever holds it is not enough to come in
 */
public record Role(String code, String libelle, Set<Population> populations, Set<String> permissions, boolean avecUnCode) {

    public Role {
        populations = Set.copyOf(populations);
        permissions = Set.copyOf(permissions);
    }

    /** A role of agents. */
    public static Role agent(String code, String libelle, String... permissions) {
        return new Role(code, libelle, Set.of(Population.AGENT), Set.of(permissions), false);
    }

    /** The same, whose holders also give a code received by mail. */
    public Role exigeantUnCode() {
        return new Role(code, libelle, populations, permissions, true);
    }

    Role avec(List<Octroi> octrois) {
        Set<String> toutes = new HashSet<>(permissions);
        octrois.stream().filter(o -> o.role().equals(code)).forEach(o -> toutes.addAll(o.permissions()));
        return new Role(code, libelle, populations, toutes, avecUnCode);
    }
}
