package fr.passerelle.avip.annuaire;

import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.socle.commun.TextePropre;
import java.util.Set;

/**
 * What one looks for in the directory.
 *
 * @param texte words of the name, the commune or the body that runs it, however typed
 * @param lieu a commune or a postcode
 * @param rayon kilometres around it, or {@code null} for there only
 */
public record Recherche(String texte, String lieu, Integer rayon, TypeStructure type, Long reseau, MotDePlaces places) {

    /** The distances offered. */
    public static final Set<Integer> RAYONS = Set.of(1, 2, 5, 10, 30);

    public Recherche {
        texte = TextePropre.ligne(texte == null ? "" : texte);
        lieu = TextePropre.ligne(lieu == null ? "" : lieu);
        rayon = rayon != null && RAYONS.contains(rayon) && !lieu.isEmpty() ? rayon : null;
    }

    public static Recherche tout() {
        return new Recherche("", "", null, null, null, null);
    }
}
