package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.convention.EvenementVu;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import java.time.LocalDate;
import java.util.List;

/**
 * A convention of one's body, with its contracts.
 *
 * @param suspension what is awaited of it while it is suspended, else {@code null}
 * @param echeances what its dates make of it, in a sentence; {@code null} until it has a first day
 */
public record ConventionLue(ConventionVue convention, String echeances, List<ContratVu> contrats, Suspension suspension) {

    /** @param reponses what was answered, the latest first */
    public record Suspension(MotifSuspension motif, LocalDate repondreAvant, List<EvenementVu> reponses, boolean aTemps) {
    }


    public ConventionLue {
        contrats = List.copyOf(contrats);
    }
}
