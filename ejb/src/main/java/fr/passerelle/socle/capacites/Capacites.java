package fr.passerelle.socle.capacites;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All the capabilities of this house, as they declare themselves, taken together. */
@ApplicationScoped
public class Capacites {

    private List<Capacite> toutes;
    private Map<String, Permission> permissions;
    private Map<String, Role> roles;
    private List<OctroiDeService> octroisDeService;

    /** For the container. */
    Capacites() {
    }

    @Inject
    Capacites(Instance<Capacite> declarees) {
        this(declarees.stream().toList());
    }

    public Capacites(Collection<? extends Capacite> declarees) {
        toutes = declarees.stream().map(Capacite.class::cast).sorted(Comparator.comparing(Capacite::rang).thenComparing(Capacite::code)).toList();
        permissions = new LinkedHashMap<>();
        toutes.forEach(c -> c.permissions().forEach(p -> permissions.putIfAbsent(p.code(), p)));
        List<Octroi> octrois = toutes.stream().flatMap(c -> c.octrois().stream()).toList();
        roles = new LinkedHashMap<>();
        toutes.forEach(c -> c.roles().forEach(r -> roles.putIfAbsent(r.code(), r.avec(octrois))));
        octroisDeService = toutes.stream().flatMap(c -> c.octroisDeService().stream()).toList();
    }

    public List<Capacite> toutes() {
        return toutes;
    }

    /** Every permission, capability after capability. */
    public List<Permission> permissions() {
        return List.copyOf(permissions.values());
    }

    /** The words anyone would try first in a password here. */
    public List<String> motsDevines() {
        return toutes.stream().flatMap(c -> c.motsDevines().stream()).toList();
    }

    /** Every role with all it allows, those of each capability together. */
    public List<Role> roles() {
        return List.copyOf(roles.values());
    }

    public Optional<Role> role(String code) {
        return Optional.ofNullable(roles.get(code));
    }

    /** Those roles in the order of the house; one that nobody brings any more is left out. */
    public List<Role> roles(Collection<String> codes) {
        return roles.values().stream().filter(r -> codes.contains(r.code())).toList();
    }

    /** What those roles allow together; one that nobody brings any more allows nothing. */
    public Set<String> permissionsDe(Collection<String> codes) {
        return codes.stream().map(roles::get).filter(Objects::nonNull).flatMap(r -> r.permissions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What those dated rights on services allow together. */
    public Set<String> permissionsPar(Collection<Perimetre> perimetres) {
        return octroisDeService.stream().filter(o -> perimetres.stream().anyMatch(o::vaut)).flatMap(o -> o.permissions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether whoever holds that role reaches personal data, by one at least of its permissions. */
    public boolean ouvreDesDonneesPersonnelles(Role role) {
        return role.permissions().stream().map(permissions::get).anyMatch(p -> p == null || p.surDesPersonnes());
    }

    /** Every text that may be rewritten, capability after capability. */
    public Stream<Texte> textes() {
        return toutes.stream().flatMap(c -> c.textes().stream());
    }

    /** Every kind of thing acts are about. */
    public List<GenreDObjet> objets() {
        return toutes.stream().flatMap(c -> c.objets().stream()).toList();
    }

    /** What acts are called, by the word the journal keeps of them. */
    public Map<String, String> gestes() {
        Map<String, String> gestes = new LinkedHashMap<>();
        toutes.forEach(c -> c.gestes().forEach(gestes::putIfAbsent));
        return gestes;
    }

    /**
     * What is wrong in what is declared, in French; nothing when all is right.
     *
     * @param demandees the permissions that the gate asks for, by the place that asks
     */
    public List<String> anomalies(Map<String, ? extends Collection<String>> demandees) {
        List<String> anomalies = new ArrayList<>();
        deuxFois("capacité", toutes.stream().map(Capacite::code), anomalies);
        deuxFois("permission", toutes.stream().flatMap(c -> c.permissions().stream()).map(Permission::code), anomalies);
        deuxFois("objet", objets().stream().map(GenreDObjet::code), anomalies);
        objets().stream().filter(GenreDObjet::estUnSujet).forEach(o -> deuxFois("référence",
                objets().stream().filter(autre -> autre.reconnait(o.sujet().exemple())).map(autre -> o.sujet().exemple()), anomalies));
        deuxFois("rôle", toutes.stream().flatMap(c -> c.roles().stream()).map(Role::code), anomalies);
        deuxFois("texte", textes().map(Texte::code), anomalies);
        textes().filter(t -> t.permission() != null).forEach(t -> inconnues("le texte " + t.code(), List.of(t.permission()), anomalies));
        roles.values().forEach(r -> inconnues("le rôle " + r.code(), r.permissions(), anomalies));
        octroisDeService.forEach(o -> inconnues("le profil " + o.profil() + " du service " + o.service(), o.permissions(), anomalies));
        toutes.stream().flatMap(c -> c.octrois().stream()).filter(o -> !roles.containsKey(o.role()))
                .forEach(o -> anomalies.add("aucune capacité n’apporte le rôle " + o.role() + ", à qui il est donné " + o.permissions()));
        demandees.forEach((ou, codes) -> inconnues(ou, codes, anomalies));
        return anomalies;
    }

    private void inconnues(String ou, Collection<String> codes, List<String> anomalies) {
        codes.stream().filter(c -> !permissions.containsKey(c)).sorted()
                .forEach(c -> anomalies.add(ou + " nomme la permission " + c + ", que personne ne déclare"));
    }

    private static void deuxFois(String quoi, Stream<String> codes, List<String> anomalies) {
        codes.collect(Collectors.groupingBy(c -> c, Collectors.counting())).forEach((code, fois) -> {
            if (fois > 1) {
                anomalies.add(quoi + " " + code + "\u202f: " + fois + " fois");
            }
        });
    }
}
