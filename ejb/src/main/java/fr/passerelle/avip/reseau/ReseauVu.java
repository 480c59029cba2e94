package fr.passerelle.avip.reseau;

import java.io.Serializable;
import java.util.List;

/**
 * A network as other rooms see it, on a day.
 *
 * @param mutualise whether its members share one floor (R-AVIP-6)
 * @param membres the structures that belong to it that day, by number
 */
public record ReseauVu(long id, String nom, boolean mutualise, List<Long> membres) implements Serializable {

    public ReseauVu {
        membres = List.copyOf(membres);
    }
}
