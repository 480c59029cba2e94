package fr.passerelle.reports.socle.bilans;

import java.util.List;

/**
 * How a capability tells its bilan: its title, its words, its sections in order. The internal edition ends with every figure.
 *
 * @param <P> what the capability adds to what every bilan has
 */
public record Plan<P>(String titre, Mots mots, List<Section<P>> sections) {

    public Plan {
        sections = List.copyOf(sections);
    }
}
