package fr.passerelle.avip.accueil;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.TypeAccueil;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The terms of a contract, as typed.
 *
 * @param raisonDuType why the rhythm is not regular (R-AVIP-41)
 * @param adaptation the day the child begins to get used to the place, or {@code null} for the first day
 */
public record ContratSaisi(TypeAccueil type, String raisonDuType, LocalDate debut, LocalDate fin, LocalDate adaptation, Set<DemiJournee> demiJournees) {

    public ContratSaisi {
        demiJournees = demiJournees == null || demiJournees.isEmpty() ? Set.of() : EnumSet.copyOf(demiJournees);
    }
}
