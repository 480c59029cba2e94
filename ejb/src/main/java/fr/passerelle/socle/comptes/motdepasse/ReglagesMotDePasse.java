package fr.passerelle.socle.comptes.motdepasse;

import fr.passerelle.socle.capacites.Population;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What a new password must be, by population.
 *
 * @param minimums how many characters at least: 16 for agents and partners (R-USAG-58), 10 for users of the public (R-USAG-55)
 * @param mots what anyone would try first here
 */
public record ReglagesMotDePasse(Map<Population, Integer> minimums, Collection<String> mots) {

    public ReglagesMotDePasse {
        minimums = Map.copyOf(minimums);
        mots = Set.copyOf(mots);
    }

    public Exigences pour(Population population) {
        return new Exigences(minimums.get(population), mots, population != Population.USAGER);
    }

    /**
     * @param minimum how many characters at least
     * @param mots refused alone, whatever is put around
     * @param tousSignes whether length alone counts, and any sign will do, accents and spaces too, as the ANSSI and the NIST advise for
     *     long passwords; for users of the public, the signs are those of R-USAG-55
     */
    public record Exigences(int minimum, Collection<String> mots, boolean tousSignes) {
    }
}
