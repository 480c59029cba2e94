package fr.passerelle.web.socle.facade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is open to those who have no account: what the facades name, the doors, and the look of every page. All the rest is closed. */
@ApplicationScoped
public class PagesOuvertes {

    private Set<String> ouvertes;

    /** For the container. */
    PagesOuvertes() {
    }

    @Inject
    PagesOuvertes(Instance<Facade> facades) {
        ouvertes = facades.stream().flatMap(f -> Stream.concat(f.pagesOuvertes().stream(), f.portes().stream().map(Porte::page))).flatMap(p -> Stream.of(p, p + ".xhtml"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As the server understood the address, whatever way it was written. */
    public boolean ouverte(HttpServletRequest demande) {
        return habillage(demande) || demande.getPathInfo() == null && ouvertes.contains(demande.getServletPath());
    }

    public static boolean habillage(HttpServletRequest demande) {
        String chemin = demande.getServletPath();
        return chemin.startsWith("/resources/") || chemin.startsWith("/jakarta.faces.resource/");
    }
}
