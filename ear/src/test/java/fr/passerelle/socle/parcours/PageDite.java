package fr.passerelle.socle.parcours;

import fr.passerelle.serveur.ServeurDeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Une adresse et qui l'ouvre, telles que les dit le {@code pages.txt} d'une pièce. */
public record PageDite(String adresse, Set<String> permissions) {

    /** Celles de toutes les pièces. */
    static List<PageDite> toutes() throws IOException {
        return toutes(ServeurDeTest.cible().resolve("test-classes"));
    }

    /** Celles des pièces de ce dossier. Une page que plusieurs disent s'ouvre à ceux que dit chacune. */
    public static List<PageDite> toutes(Path dossier) throws IOException {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            Map<String, Set<String>> dites = new LinkedHashMap<>();
            for (Path fichier : fichiers.filter(f -> f.endsWith("pages.txt")).sorted().toList()) {
                Files.readAllLines(fichier).stream().filter(l -> !l.isBlank() && !l.startsWith("#")).map(PageDite::lire)
                        .forEach(p -> dites.computeIfAbsent(p.adresse(), a -> new HashSet<>()).addAll(p.permissions()));
            }
            return dites.entrySet().stream().map(d -> new PageDite(d.getKey(), d.getValue())).toList();
        }
    }

    static PageDite lire(String ligne) {
        String[] parts = ligne.split("\\|", -1);
        return new PageDite(parts[0].strip(), Set.of(parts[1].strip().split("\\s+")));
    }

    boolean ouverte() {
        return permissions.contains("ouverte");
    }

    int statutDehors() {
        return ouverte() || permissions.contains("dehors") ? 200 : 302;
    }

    /** Le statut que reçoit une personne connectée à qui ces permissions sont accordées. */
    int statutPour(Set<String> accordees) {
        if (permissions.contains("dehors") || permissions.contains("renvoyée")) {
            return 302;
        }
        boolean entre = ouverte() || permissions.contains("tous") || !Collections.disjoint(permissions, accordees);
        return entre ? 200 : 404;
    }

    /** Le fichier de la page, s'il y en a un. */
    String fichier() {
        String chemin = adresse.replaceAll("\\?.*", "");
        return (chemin.isEmpty() ? "index" : chemin) + ".xhtml";
    }
}
