package fr.passerelle.web.socle.facade;

import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.web.socle.commun.Moi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the capabilities show to the person who asks, in the order of the house. */
@Named
@RequestScoped
public class Facades {

    @Inject
    private Instance<Facade> toutes;
    @Inject
    private Capacites capacites;
    @Inject
    private Moi moi;
    private List<Groupe> menu;

    /** The entries of one capability, under its title. */
    public record Groupe(String titre, List<Entree> entrees) {
    }

    public List<Groupe> getMenu() {
        if (menu == null) {
            menu = capacites.toutes().stream().map(c -> new Groupe(c.titre(), permis(de(c).menu()))).filter(g -> !g.entrees().isEmpty()).toList();
        }
        return menu;
    }

    public List<Entree> getGestes() {
        return tous(Facade::gestes);
    }

    public List<Morceau> getAccueil() {
        return tous(Facade::accueil);
    }

    public List<Morceau> getCompte() {
        return tous(Facade::compte);
    }

    /** Those of one letter. */
    public List<Raccourci> getRaccourcis() {
        return tous(Facade::raccourcis).stream().filter(r -> r.seconde().isEmpty()).toList();
    }

    /** Those of two, the first of which says that one goes somewhere. */
    public List<Raccourci> getChemins() {
        return tous(Facade::raccourcis).stream().filter(r -> !r.seconde().isEmpty()).toList();
    }

    public String getPied() {
        return dits(Facade::pied, ", ");
    }

    public String getQuandUnCompteEstSuspendu() {
        return dits(Facade::quandUnCompteEstSuspendu, " ");
    }

    public String getUsageDuService() {
        return dits(Facade::usageDuService, " ");
    }

    private String dits(Function<Facade, String> quoi, String entre) {
        return capacites.toutes().stream().map(c -> quoi.apply(de(c))).filter(p -> !p.isEmpty()).collect(Collectors.joining(entre));
    }

    private <R extends Reserve> List<R> tous(Function<Facade, List<R>> quoi) {
        return capacites.toutes().stream().flatMap(c -> permis(quoi.apply(de(c))).stream()).toList();
    }

    private <R extends Reserve> List<R> permis(List<R> offerts) {
        return offerts.stream().filter(o -> o.permissions().isEmpty() || o.permissions().stream().anyMatch(moi::peut)).toList();
    }

    private Facade de(Capacite capacite) {
        return toutes.stream().filter(f -> f.capacite().equals(capacite.code())).findFirst().orElse(capacite::code);
    }
}
