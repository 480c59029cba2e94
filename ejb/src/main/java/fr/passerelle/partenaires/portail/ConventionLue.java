package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.convention.ConventionVue;
import java.util.List;

/**
 * A convention of one's body, with its contracts.
 *
 * @param echeances what its dates make of it, in a sentence; {@code null} until it has a first day
 */
public record ConventionLue(ConventionVue convention, String echeances, List<ContratVu> contrats) {

    public ConventionLue {
        contrats = List.copyOf(contrats);
    }
}
