package fr.passerelle.web.socle.facade;

import fr.passerelle.socle.capacites.Population;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The doors of the house. */
@ApplicationScoped
public class Portes {

    private List<Porte> toutes;
    private List<Porte> dites;

    /** For the container. */
    Portes() {
    }

    @Inject
    Portes(Instance<Facade> facades) {
        dites = facades.stream().flatMap(f -> f.portes().stream()).toList();
        toutes = dites.stream().sorted(Comparator.comparing((Porte p) -> p.prefixe().length()).reversed()).toList();
    }

    /** The door of whoever asks for that address. */
    public Porte de(String chemin) {
        return toutes.stream().filter(p -> p.mene(chemin)).findFirst().orElseThrow();
    }

    /** Where that population comes in: of several doors, the first that is declared. */
    public Porte de(Population population) {
        return dites.stream().filter(p -> p.population() == population).findFirst().orElseThrow();
    }

    /** All the doors but that one, as they are declared. */
    public List<Porte> autres(Porte porte) {
        return dites.stream().filter(p -> !p.equals(porte)).toList();
    }
}
