package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.commun.Organisme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * The names the application answers to: that of its own address, and those of the very machine. Any other was made to point here by
 * someone else, whose page a browser would then take for one of ours.
 */
@ApplicationScoped
class Noms {

    private static final Set<String> DE_LA_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    @Inject
    private Organisme organisme;

    boolean connait(HttpServletRequest demande) {
        return connait(demande.getServerName(), demande.getLocalAddr(), organisme.adresse());
    }

    /** @param machine the number the machine was reached by: a load balancer asks by it whether it is alive */
    static boolean connait(String nom, String machine, String adresse) {
        return DE_LA_MACHINE.contains(nom) || nom.equals(machine) || nom.equalsIgnoreCase(URI.create(adresse).getHost());
    }
}
