package fr.passerelle.socle.commun.ecrit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table being filled: three columns, the last one for long texts. */
public final class Tableau {

    private final List<String> entetes;
    private final List<List<String>> rangees = new ArrayList<>();

    public Tableau(String premiere, String deuxieme, String troisieme) {
        entetes = List.of(premiere, deuxieme, troisieme);
    }

    public Tableau rangee(String premiere, String deuxieme, String troisieme) {
        rangees.add(Arrays.asList(premiere, deuxieme, troisieme));
        return this;
    }

    List<String> entetes() {
        return entetes;
    }

    List<List<String>> rangees() {
        return rangees;
    }
}
