package fr.passerelle.avip.accueil;

import fr.passerelle.avip.nomenclature.DemiJournee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** A dated change of hours. */
public record AvenantVu(LocalDate du, Set<DemiJournee> avant, Set<DemiJournee> demiJournees, String raison, Instant decideLe, String decidePar) {
}
