package fr.passerelle.socle.imports;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a file, by the names its first line gives them: those it must have, those it may have. */
public record Colonnes(List<Colonne> toutes) {

    public Colonnes {
        toutes = List.copyOf(toutes);
    }

    public static Colonnes de(Colonne... colonnes) {
        return new Colonnes(Arrays.asList(colonnes));
    }

    public Set<String> requises() {
        return toutes.stream().filter(Colonne::presente).map(Colonne::nom).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<String> connues() {
        return toutes.stream().map(Colonne::nom).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where a column stands, for what is told of a line to be told in its order. */
    int rang(String nom) {
        return nom == null ? -1 : toutes.stream().map(Colonne::nom).toList().indexOf(nom);
    }
}
