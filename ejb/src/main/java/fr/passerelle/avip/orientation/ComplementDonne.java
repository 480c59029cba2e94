package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.DemiJournee;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * What a prescriber answers to a complement asked: in words, and what it says again of the need; {@code null}, or none, keeps what was said.
 */
public record ComplementDonne(String texte, LocalDate entree, LocalDate dateFerme, Set<DemiJournee> demiJournees, LocalTime heuresDebut, LocalTime heuresFin)
        implements Serializable {

    public ComplementDonne {
        demiJournees = demiJournees == null ? Set.of() : Set.copyOf(demiJournees);
    }

    boolean changeLeBesoin() {
        return entree != null || dateFerme != null || !demiJournees.isEmpty() || heuresDebut != null || heuresFin != null;
    }

    public static ComplementDonne enMots(String texte) {
        return new ComplementDonne(texte, null, null, Set.of(), null, null);
    }
}
