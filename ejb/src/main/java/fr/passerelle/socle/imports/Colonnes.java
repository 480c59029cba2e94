package fr.passerelle.socle.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The columns of a file, by the names its first line gives them: those it must have, those it may have. */
public record Colonnes(Set<String> requises, Set<String> connues) {

    public static Colonnes requises(String... noms) {
        Set<String> requises = new LinkedHashSet<>(List.of(noms));
        return new Colonnes(requises, requises);
    }

    public Colonnes facultatives(String... noms) {
        Set<String> toutes = new LinkedHashSet<>(connues);
        toutes.addAll(List.of(noms));
        return new Colonnes(requises, toutes);
    }
}
