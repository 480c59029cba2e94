package fr.passerelle.web.socle.facade;

import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.Capacites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry that asks what nobody declares would be shown to no one, and a facade that is no capability's would have its doors and
 * its open pages without its menu: better not to start.
 */
@ApplicationScoped
public class FacadesVerifiees {

    @Inject
    private Capacites capacites;
    @Inject
    private Instance<Facade> facades;

    void verifier(@Observes @Initialized(ApplicationScoped.class) Object demarrage) {
        List<String> anomalies = anomalies(capacites, facades.stream().toList());
        if (!anomalies.isEmpty()) {
            throw new IllegalStateException("Des façades sont mal déclarées\u202f: " + String.join("\u202f; ", anomalies));
        }
    }

    /** What is wrong in them, in French; nothing when all is right. */
    static List<String> anomalies(Capacites capacites, Collection<Facade> facades) {
        Map<String, Set<String>> demandes = new TreeMap<>();
        facades.forEach(f -> demandes.computeIfAbsent("la façade " + f.capacite(), ou -> new TreeSet<>()).addAll(permissions(f)));
        List<String> anomalies = new ArrayList<>(capacites.anomalies(demandes));
        Set<String> codes = capacites.toutes().stream().map(Capacite::code).collect(Collectors.toSet());
        Map<String, Long> montrees = facades.stream().collect(Collectors.groupingBy(Facade::capacite, TreeMap::new, Collectors.counting()));
        montrees.forEach((code, fois) -> {
            if (!codes.contains(code)) {
                anomalies.add("la façade " + code + " est celle d’une capacité que personne ne déclare");
            } else if (fois > 1) {
                anomalies.add("façade " + code + "\u202f: " + fois + " fois");
            }
        });
        return anomalies;
    }

    private static Set<String> permissions(Facade facade) {
        return Stream.of(facade.menu(), facade.gestes(), facade.accueil(), facade.compte(), facade.aide(), facade.raccourcis()).flatMap(List::stream)
                .flatMap(r -> r.permissions().stream()).collect(Collectors.toSet());
    }
}
