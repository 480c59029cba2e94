package fr.passerelle.partenaires.convention;

import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import java.time.LocalDate;
import java.util.List;

/**
 * A convention with all that hangs on it here.
 *
 * @param reponseAvant until when the partner may answer a suspension, {@code null} when none stands
 * @param evenements the latest first; who did each is still a sign-in name
 */
public record ConventionDetail(ConventionVue vue, int version, MotifSuspension suspensionMotif, String suspensionTexte, LocalDate reponseAvant,
        List<ContratVu> contrats, List<EvenementVu> evenements) {
}
