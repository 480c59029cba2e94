package fr.passerelle.web.socle.commun;


import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.ComptesService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The signed-in person, for pages: who, and what they may do. Read once per request, so that a right withdrawn is gone
 * at the next click. Pages only hide and show with it; services decide.
 */
@Named
@RequestScoped
public class Moi {

    @Inject
    private ComptesService comptes;
    @Inject
    private Capacites capacites;
    @Inject
    private HttpServletRequest demande;
    private Appelant appelant;

    public String getIdentifiant() {
        return appelant().identifiant();
    }

    public String getNom() {
        return appelant().nom();
    }

    public String getRolesEnClair() {
        return capacites.roles(appelant().roles()).stream().map(Role::libelle).collect(Collectors.joining(", "));
    }

    public boolean peut(String permission) {
        return appelant().peut(permission);
    }

    public Set<String> permissions() {
        return appelant().permissions();
    }

    /** After how many milliseconds without a request to tell that the session will end in two minutes. */
    public int getAvantVeille() {
        return Math.max(60, demande.getSession().getMaxInactiveInterval() - 120) * 1000;
    }

    private Appelant appelant() {
        if (appelant == null) {
            appelant = comptes.moi();
        }
        return appelant;
    }
}
