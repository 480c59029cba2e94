package fr.passerelle.partenaires.demande;

import java.io.Serializable;

/**
 * One line of the check-list: what is looked at, whether it holds, and what was found.
 *
 * @param bloquant whether nothing is drawn up as long as it does not hold
 */
public record PointDeControle(String libelle, boolean tenu, boolean bloquant, String constat) implements Serializable {
}
