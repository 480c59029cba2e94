package fr.passerelle.avip.demande;

import fr.passerelle.avip.orientation.Besoin;
import java.io.Serializable;

/**
 * How a structure is looked for.
 *
 * @param commune the code of the one distances are counted from, or {@code null}
 * @param rayon in kilometres, or {@code null} for anywhere
 * @param reseau only its members, or {@code null}
 * @param seulementCompatibles leaves out those whose hours do not cover the need
 */
public record Criteres(Besoin besoin, String commune, Integer rayon, Long reseau, boolean seulementCompatibles) implements Serializable {
}
