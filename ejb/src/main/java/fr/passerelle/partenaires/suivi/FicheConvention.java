package fr.passerelle.partenaires.suivi;

import fr.passerelle.partenaires.convention.ConventionDetail;
import fr.passerelle.partenaires.convention.Echeance;
import fr.passerelle.partenaires.convention.EvenementVu;
import java.util.List;

/**
 * A convention, as its page shows it.
 *
 * @param echeance what its dates make of it today, {@code null} as long as it has none
 * @param clause how it goes on, as its terms say
 * @param enClair its dates in one sentence
 * @param actes what the caller may do to it now
 * @param evenements the latest first
 */
public record FicheConvention(ConventionDetail detail, String raisonSociale, Echeance echeance, String clause, String enClair,
        List<ActeConvention> actes, List<EvenementVu> evenements) {
}
