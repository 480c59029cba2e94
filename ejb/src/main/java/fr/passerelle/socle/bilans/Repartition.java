package fr.passerelle.socle.bilans;

import java.util.List;

/**
 * A breakdown: the lines of one indicator over the values of one list.
 *
 * @param code for instance {@code B-03}; its lines are coded {@code B-03.NORD}
 * @param libelle what it breaks down
 * @param lignes in display order; values never used are left out
 * @param identifiante whether a small cell could name somebody: the diffusable edition then hides it
 */
public record Repartition(String code, String libelle, List<Indicateur> lignes, boolean identifiante) {

    public Repartition {
        lignes = List.copyOf(lignes);
    }
}
