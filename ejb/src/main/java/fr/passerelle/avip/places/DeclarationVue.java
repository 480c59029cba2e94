package fr.passerelle.avip.places;

import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.avip.structure.StructureVue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a structure declared, and what a new declaration starts from.
 *
 * @param engagees places its label engages today, or {@code null}
 * @param enCours the periods in force and to come, in order
 * @param prises who is there on the half-days of the coming week
 * @param declareesLe the last time it declared, or {@code null}
 */
public record DeclarationVue(StructureVue structure, Integer engagees, List<Offre> enCours, List<Integer> prises, LocalDate declareesLe, MotDePlaces mot)
        implements Serializable {

    /** The period in force that day, or the last one before. */
    public Offre derniere() {
        return enCours.isEmpty() ? null : enCours.get(enCours.size() - 1);
    }

    /** Whether it is to be said again (R-AVIP-33). */
    public boolean aConfirmer() {
        return mot == MotDePlaces.A_CONFIRMER;
    }
}
