package fr.passerelle.partenaires.convention;

import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.socle.commun.Horloge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A convention with all that hangs on it here.
 *
 * @param reponseAvant until when the partner may answer a suspension, {@code null} when none stands
 * @param reponseLe when it first answered it, or {@code null}
 * @param evenements the latest first; who did each is still a sign-in name
 */
public record ConventionDetail(ConventionVue vue, int version, MotifSuspension suspensionMotif, String suspensionTexte, LocalDate reponseAvant,
        Instant reponseLe, List<ContratVu> contrats, List<EvenementVu> evenements) {

    /** What the partner answered to the suspension that stands, the latest first. */
    public List<EvenementVu> reponses() {
        return evenements.stream().takeWhile(e -> e.genre() != GenreEvenement.SUSPENDUE).filter(e -> e.genre() == GenreEvenement.REPONDUE && e.contrat() == null).toList();
    }

    /** Whether an answer came, no later than the day it was due. */
    public boolean reponseATemps() {
        return reponseLe != null && !LocalDate.ofInstant(reponseLe, Horloge.PARIS).isAfter(reponseAvant);
    }
}
