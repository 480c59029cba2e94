package fr.passerelle.socle.comptes;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Perimetre;
import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.capacites.SourceDeDroits;
import fr.passerelle.socle.comptes.frein.ReglagesConnexion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an account may do now: by its roles, and by what each source of rights says of it at this moment. */
@ApplicationScoped
class Droits {

    private Capacites capacites;
    private Iterable<SourceDeDroits> sources;

    /** For the container. */
    Droits() {
    }

    @Inject
    Droits(Capacites capacites, Instance<SourceDeDroits> sources) {
        this(capacites, (Iterable<SourceDeDroits>) sources);
    }

    Droits(Capacites capacites, Iterable<SourceDeDroits> sources) {
        this.capacites = capacites;
        this.sources = sources;
    }

    Appelant appelant(Compte compte) {
        return appelant(compte.identifiant(), compte.nomAffiche(), compte.population(), compte.roles());
    }

    Appelant appelant(String identifiant, String nom, Population population, Set<String> roles) {
        Set<String> permissions = new HashSet<>(capacites.permissionsDe(roles));
        List<Perimetre> perimetres = new ArrayList<>();
        for (SourceDeDroits source : sources) {
            if (source.concerne(population)) {
                SourceDeDroits.Droits droits = source.de(identifiant);
                permissions.addAll(droits.permissions());
                perimetres.addAll(droits.perimetres());
            }
        }
        permissions.addAll(capacites.permissionsPar(perimetres));
        return new Appelant(identifiant, nom, roles, permissions, perimetres);
    }

    /** Whether the password of that account is not enough: its population asks for a code, or one of its roles. */
    boolean demandeUnCode(Compte compte, ReglagesConnexion reglages) {
        return reglages.avecUnCode().contains(compte.population()) || capacites.roles(compte.roles()).stream().anyMatch(Role::avecUnCode);
    }
}
