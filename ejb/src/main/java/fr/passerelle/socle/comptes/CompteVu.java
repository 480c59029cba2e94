package fr.passerelle.socle.comptes;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An account as its administrator sees it.
 *
 * @param bloqueJusqua until when it waits after too many failures, or {@code null}
 */
public record CompteVu(String identifiant, int version, String nom, String courriel, String service, EtatCompte etat,
        String suspenduMotif, Instant bloqueJusqua, Instant derniereConnexion, Set<Role> roles) {

    public CompteVu {
        roles = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    public List<String> libellesDesRoles() {
        return roles.stream().map(Role::libelle).toList();
    }
}
