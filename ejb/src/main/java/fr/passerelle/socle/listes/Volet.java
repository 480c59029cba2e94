package fr.passerelle.socle.listes;

import java.util.List;

/** Filters unfolded together, named in the order they are shown. */
public record Volet(String titre, List<String> filtres) {

    public static Volet de(String titre, String... filtres) {
        return new Volet(titre, List.of(filtres));
    }
}
