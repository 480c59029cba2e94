package fr.passerelle.socle.listes.recherche;

import java.util.List;

/**
 * What is found of one kind.
 *
 * @param genre what they are, together
 * @param toutes where all of them are, from the root of the application
 * @param ouPlus whether there are more than that many
 * @param proches whether they only look like what was typed
 */
public record Trouvees(String genre, String toutes, long total, boolean ouPlus, boolean proches, List<Trouvaille> premieres) {

    /**
     * One record found.
     *
     * @param precision what places it, or empty
     * @param adresse from the root of the application
     * @param appelee whether what was typed is its very reference
     */
    public record Trouvaille(String titre, String precision, String adresse, boolean appelee) {
    }
}
