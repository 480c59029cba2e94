package fr.passerelle.web.socle.facade;

import fr.passerelle.web.socle.commun.Adresses;
import fr.passerelle.web.socle.commun.Moi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the capabilities show to the person who asks, in the order of the house. */
@Named
@RequestScoped
public class Facades {

    @Inject
    private FacadesEnOrdre toutes;
    @Inject
    private Moi moi;
    private String droits;

    /** The entries of one capability, under its title; a page of the floor that several lead to is under the first of them. */
    public record Groupe(String titre, List<Entree> entrees) {
    }

    public List<Groupe> getMenu() {
        Set<String> deja = new HashSet<>();
        return toutes.parTitre().map(f -> new Groupe(f.titre(), permis(f.facade().menu()).stream().filter(e -> deja.add(e.lien())).toList()))
                .filter(g -> !g.entrees().isEmpty()).toList();
    }

    /** All that the navigation depends on: what the person may do, and the page they are on. */
    public String getCle() {
        return getDroits() + " " + Adresses.pageCourante();
    }

    /** All that the shortcuts depend on. */
    public String getDroits() {
        if (droits == null) {
            droits = String.join(",", new TreeSet<>(moi.permissions()));
        }
        return droits;
    }

    public List<Entree> getGestes() {
        return tous(Facade::gestes);
    }

    public List<Morceau> getAccueil() {
        return tous(Facade::accueil);
    }

    /** A part of the floor that several show is shown once. */
    public List<Morceau> getCompte() {
        Set<String> deja = new HashSet<>();
        return tous(Facade::compte).stream().filter(m -> deja.add(m.source())).toList();
    }

    public List<Morceau> getAide() {
        return tous(Facade::aide);
    }

    /** Those of one letter. */
    public List<Raccourci> getRaccourcis() {
        return tous(Facade::raccourcis).stream().filter(r -> r.seconde().isEmpty()).toList();
    }

    /** Those of two, the first of which says that one goes somewhere. */
    public List<Raccourci> getChemins() {
        return tous(Facade::raccourcis).stream().filter(r -> !r.seconde().isEmpty()).toList();
    }

    /** Of what the person has something to do with. */
    public String getPied() {
        return toutes.stream().filter(f -> !permis(f.menu()).isEmpty()).map(Facade::pied).filter(p -> !p.isEmpty()).collect(Collectors.joining(", "));
    }

    public String getQuandUnCompteEstSuspendu() {
        return dits(Facade::quandUnCompteEstSuspendu, " ");
    }

    public String getUsageDuService() {
        return dits(Facade::usageDuService, " ");
    }

    private String dits(Function<Facade, String> quoi, String entre) {
        return toutes.stream().map(quoi).filter(p -> !p.isEmpty()).collect(Collectors.joining(entre));
    }

    private <R extends Reserve> List<R> tous(Function<Facade, List<R>> quoi) {
        return toutes.stream().flatMap(f -> permis(quoi.apply(f)).stream()).toList();
    }

    private <R extends Reserve> List<R> permis(List<R> offerts) {
        return offerts.stream().filter(o -> o.permissions().isEmpty() || o.permissions().stream().anyMatch(moi::peut)).toList();
    }
}
