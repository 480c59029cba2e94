package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.Permission;
import fr.passerelle.socle.comptes.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What each role allows: one line to a permission, one column to a role. */
@Named
@RequestScoped
public class RolesPage {

    @Inject
    private ComptesService comptes;
    private List<Role> roles;

    public void ouvrir() {
        roles = comptes.roles();
    }

    public List<Role> getRoles() {
        return roles;
    }

    public List<LigneDeDroits> getDroits() {
        return droits(roles);
    }

    static List<LigneDeDroits> droits(List<Role> roles) {
        return Arrays.stream(Permission.values()).map(p -> new LigneDeDroits(PermissionEnClair.libelle(p),
                roles.stream().map(r -> r.permissions().contains(p)).toList())).toList();
    }

    /** What one permission is, and for each role in order whether it holds it. */
    public record LigneDeDroits(String libelle, List<Boolean> parRole) {
    }
}
