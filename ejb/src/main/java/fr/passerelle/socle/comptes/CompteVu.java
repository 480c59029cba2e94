package fr.passerelle.socle.comptes;

import fr.passerelle.socle.capacites.Role;
import java.time.Instant;
import java.util.List;

/**
 * An account as its administrator sees it.
 *
 * @param adresseSureLe until when no link goes to its address, changed a short while ago, or {@code null}
 * @param bloqueJusqua until when it waits after too many failures, or {@code null}
 */
public record CompteVu(String identifiant, int version, String nom, String courriel, Instant adresseSureLe, String service, EtatCompte etat,
        String suspenduMotif, Instant bloqueJusqua, Instant derniereConnexion, List<Role> roles) {

    public CompteVu {
        roles = List.copyOf(roles);
    }

    /**
     * What only the page of one account shows.
     *
     * @param fermeLe when it was closed for good, or {@code null}
     * @param motDePasseAChanger whether somebody else knows its password
     * @param agent whether it is one of the house, rather than somebody's from outside
     */
    public record Etat(String prenom, String nom, Instant fermeLe, boolean motDePasseAChanger, boolean agent) {
    }

    public List<String> libellesDesRoles() {
        return roles.stream().map(Role::libelle).toList();
    }
}
