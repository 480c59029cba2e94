package fr.passerelle.socle.conservation;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Collectors;

/** Every night, what has served its time and awaits no decision goes, kind by kind, few at a time. */
@ApplicationScoped
public class MenageDeConservation implements Travail {

    @Inject
    private Conservation conservation;

    @Override
    public String code() {
        return "conservation.menage";
    }

    @Override
    public String titre() {
        return "Retirer ce qui a fait son temps";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    public String executer() {
        String retires = conservation.objets().stream().map(o -> new Retrait(o.libelle(), conservation.retirer(o.code())))
                .filter(r -> r.nombre() > 0).map(r -> r.libelle() + "\u202f: " + Typographie.entier(r.nombre()))
                .collect(Collectors.joining(", "));
        return retires.isEmpty() ? "Rien à retirer" : retires;
    }

    private record Retrait(String libelle, int nombre) {
    }
}
