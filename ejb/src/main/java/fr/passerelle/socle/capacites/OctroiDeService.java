package fr.passerelle.socle.capacites;

import java.util.Set;

/**
 * Permissions that come with a dated right on a service ({@link Perimetre}), as long as it holds: the capability that owns the service
 * says which, whoever gives the right.
 *
 * @param service the service, as the right names it
 * @param profil as what there
 */
public record OctroiDeService(String service, String profil, Set<String> permissions) {

    public OctroiDeService {
        permissions = Set.copyOf(permissions);
    }

    boolean vaut(Perimetre perimetre) {
        return service.equals(perimetre.service()) && profil.equals(perimetre.profil());
    }
}
