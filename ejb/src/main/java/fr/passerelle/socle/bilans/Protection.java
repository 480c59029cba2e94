package fr.passerelle.socle.bilans;

import java.util.Map;
import java.util.Set;

/**
 * Which lines of a breakdown could name somebody when they are small, and what they add up to.
 *
 * @param lignes their codes; lines left out are told by other figures anyway, or name nobody
 * @param sommes the breakdown whose lines these add up to, or {@code null} for the total of the table
 * @param groupes with {@code sommes}: to which of its lines each of these belongs
 * @param total the plain indicator that is the total of the table, or {@code null} where that total may always be known
 */
public record Protection(Set<String> lignes, String sommes, Map<String, String> groupes, String total) {

    public static final Protection AUCUNE = new Protection(Set.of(), null, Map.of(), null);

    public Protection {
        lignes = Set.copyOf(lignes);
        groupes = Map.copyOf(groupes);
    }

    boolean aDesSommes() {
        return sommes != null;
    }
}
