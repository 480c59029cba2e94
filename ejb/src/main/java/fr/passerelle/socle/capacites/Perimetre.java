package fr.passerelle.socle.capacites;

import java.util.Set;

/**
 * Within what someone may act: a permission says what, this says where.
 *
 * @param partenaire for which partner, or {@code null}
 * @param service on which service, or {@code null}
 * @param profil as what there, or {@code null}
 * @param structures over which structures; empty is none
 */
public record Perimetre(String partenaire, String service, String profil, Set<String> structures) {

    public Perimetre {
        structures = Set.copyOf(structures);
    }
}
