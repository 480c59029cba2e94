package fr.passerelle.avip.chiffres.calcul;

import java.time.LocalDate;
import java.util.List;

/**
 * All that is known of a year.
 *
 * @param au its last day, or today while it goes on
 * @param faits one for each request and child
 * @param parents those of a year of which only the report is known; there is then no fact
 */
public record FaitsDeLAnnee(int annee, LocalDate au, List<FaitBilan> faits, List<ParentDeclare> parents) {

    public FaitsDeLAnnee {
        faits = List.copyOf(faits);
        parents = List.copyOf(parents);
    }

    public LocalDate du() {
        return LocalDate.of(annee, 1, 1);
    }

    /** Whether requests and contracts are not known, only what parents became. */
    public boolean seulementDeclares() {
        return faits.isEmpty() && !parents.isEmpty();
    }
}
