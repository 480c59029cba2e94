package fr.passerelle.comptes;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An account as its administrator sees it. */
public record CompteVu(String identifiant, String nom, String courriel, String service, EtatCompte etat,
        String suspenduMotif, Instant derniereConnexion, Set<Role> roles) {

    public CompteVu {
        roles = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    public List<String> libellesDesRoles() {
        return roles.stream().map(Role::libelle).toList();
    }
}
