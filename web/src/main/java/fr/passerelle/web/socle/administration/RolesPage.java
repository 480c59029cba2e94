package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Permission;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.comptes.ComptesService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What each role allows: one line to a permission, one column to a role. */
@Named
@RequestScoped
public class RolesPage {

    @Inject
    private ComptesService comptes;
    @Inject
    private Capacites capacites;
    private List<Role> roles;

    public void ouvrir() {
        roles = comptes.roles();
    }

    public List<Role> getRoles() {
        return roles;
    }

    public List<LigneDeDroits> getDroits() {
        return droits(capacites.permissions(), roles);
    }

    static List<LigneDeDroits> droits(List<Permission> permissions, List<Role> roles) {
        return permissions.stream().map(p -> new LigneDeDroits(p.phrase(),
                roles.stream().map(r -> r.permissions().contains(p.code())).toList())).toList();
    }

    /** What one permission is, and for each role in order whether it holds it. */
    public record LigneDeDroits(String libelle, List<Boolean> parRole) {
    }
}
