package fr.passerelle.mediation.registre;

import fr.passerelle.socle.commun.Tranche;
import java.util.List;

/**
 * One page of the registry.
 *
 * @param tranche the lines found, and how many there are in all
 * @param annees the years one may choose, the latest first
 */
public record PageRegistre(Tranche<LigneRegistre> tranche, List<Integer> annees) {
}
