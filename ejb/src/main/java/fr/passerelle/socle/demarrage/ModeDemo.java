package fr.passerelle.socle.demarrage;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.comptes.PremiersComptes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Whether this is a demonstration, and how far: setting {@code passerelle.demo} ({@code PASSERELLE_DEMO} in the
 * environment) is {@code false} (a real installation), {@code comptes} (the demonstration accounts on an empty
 * application) or {@code true} (with cases that live around today).
 */
@ApplicationScoped
public class ModeDemo {

    @Inject
    private PremiersComptes premiers;
    @Inject
    private Capacites capacites;
    @Inject
    private Reglages reglages;

    /** Whether the demonstration accounts exist and are offered on the sign-in page. */
    public boolean comptes() {
        return donnees() || "comptes".equals(reglages.texte(ReglagesDemarrage.DEMO));
    }

    /** Whether demonstration cases are loaded. */
    public boolean donnees() {
        return "true".equals(reglages.texte(ReglagesDemarrage.DEMO));
    }

    public String motDePasse() {
        return PremiersComptes.MOT_DE_PASSE_DEMO;
    }

    /** The accounts to offer at the door of those. */
    public List<CompteOffert> comptesOfferts(Population population) {
        return premiers.personnages().stream().filter(p -> p.population() == population)
                .map(c -> new CompteOffert(c.identifiant(), c.role() == null ? c.service() : capacites.role(c.role()).map(Role::libelle).orElse("")))
                .toList();
    }

    /** An account offered on the sign-in page of a demonstration. */
    public record CompteOffert(String identifiant, String role) {
    }
}
