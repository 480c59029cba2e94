package fr.passerelle.referentiels;

import java.util.List;

/** A commune of today, by its Insee code. */
public record Commune(String code, String nom, List<String> codesPostaux) {

    public Commune {
        codesPostaux = List.copyOf(codesPostaux);
    }
}
