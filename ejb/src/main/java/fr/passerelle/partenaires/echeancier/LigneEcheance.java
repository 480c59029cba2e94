package fr.passerelle.partenaires.echeancier;

import fr.passerelle.partenaires.convention.Echeance;
import java.time.LocalDate;

/**
 * A convention on a day.
 *
 * @param enClair its dates in one sentence
 */
public record LigneEcheance(String reference, long partenaire, String raisonSociale, LocalDate effetLe, boolean suspendue, Echeance echeance,
        String enClair) {
}
