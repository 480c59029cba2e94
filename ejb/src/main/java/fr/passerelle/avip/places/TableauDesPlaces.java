package fr.passerelle.avip.places;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The live view of one week.
 *
 * @param total all that is shown, together
 * @param reseaux each network of which more than one structure is shown, together
 * @param choixDeReseaux the networks one may keep to
 * @param semaines the weeks that follow
 * @param atteintes how each stands against its engagement of the year
 * @param miennes those whose sheet opens to who reads; {@code null} when all do
 */
public record TableauDesPlaces(LocalDate lundi, List<LigneDePlaces> structures, LigneDePlaces total, List<LigneDePlaces> reseaux,
        List<Reseau> choixDeReseaux, List<SemaineDePlaces> semaines, List<Atteinte> atteintes, Set<Long> miennes) implements Serializable {

    public TableauDesPlaces {
        structures = List.copyOf(structures);
    }

    /** A network one may keep to. */
    public record Reseau(long id, String nom) implements Serializable {
    }

    /** Whether its sheet opens to who reads: a neighbour of a network is seen here and no further. */
    public boolean ouvre(long structure) {
        return miennes == null || miennes.contains(structure);
    }

    public LocalDate vendredi() {
        return lundi.plusDays(4);
    }
}
