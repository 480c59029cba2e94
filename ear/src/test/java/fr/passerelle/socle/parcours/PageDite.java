package fr.passerelle.socle.parcours;

import java.util.Collections;
import java.util.Set;

/** Une adresse et qui l'ouvre, telles que les dit le {@code pages.txt} d'une pièce. */
record PageDite(String adresse, Set<String> permissions) {

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
