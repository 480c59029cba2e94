package fr.passerelle.web.socle.facade;

import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.Capacites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Where each capability shows itself, in the order of the house; found once, for every page asks. */
@ApplicationScoped
class FacadesEnOrdre {

    private List<Intitulee> intitulees;

    /** For the container. */
    FacadesEnOrdre() {
    }

    @Inject
    FacadesEnOrdre(Capacites capacites, Instance<Facade> facades) {
        List<Facade> toutes = facades.stream().toList();
        intitulees = capacites.toutes().stream().map(c -> new Intitulee(c.titre(), de(c, toutes))).toList();
    }

    /** A facade under the title of its capability. */
    record Intitulee(String titre, Facade facade) {
    }

    Stream<Intitulee> parTitre() {
        return intitulees.stream();
    }

    Stream<Facade> stream() {
        return intitulees.stream().map(Intitulee::facade);
    }

    private static Facade de(Capacite capacite, List<Facade> toutes) {
        return toutes.stream().filter(f -> f.capacite().equals(capacite.code())).findFirst().orElse(capacite::code);
    }
}
