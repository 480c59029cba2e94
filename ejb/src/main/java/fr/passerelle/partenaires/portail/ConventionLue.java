package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
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

    /** Whether it is suspended, or one of its contracts: it may be answered. */
    public boolean aUneSuspension() {
        return convention.etat() == EtatConvention.SUSPENDUE || contrats.stream().anyMatch(c -> c.etat() == EtatConvention.SUSPENDUE);
    }
}
