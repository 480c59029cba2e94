package fr.passerelle.avip.demande;

import fr.passerelle.avip.orientation.Besoin;
import java.io.Serializable;
import java.util.List;

/**
 * How a structure is looked for.
 *
 * @param commune the code of the one distances are counted from, or {@code null}
 * @param rayon in kilometres, or {@code null} for anywhere
 * @param reseau only its members, or {@code null}
 * @param seulementCompatibles leaves out those whose hours do not cover the need
 * @param retenues those already chosen: shown first, whatever else is asked
 */
public record Criteres(Besoin besoin, String commune, Integer rayon, Long reseau, boolean seulementCompatibles, List<Long> retenues) implements Serializable {
}
