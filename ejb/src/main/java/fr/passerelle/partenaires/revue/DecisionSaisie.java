package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.DecisionRevue;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What someone chose for a line.
 *
 * @param rang its row on the page, for what is refused
 * @param decision {@code null} for not yet
 * @param nouveauProfil with {@link DecisionRevue#CHANGER}: the profile it becomes, or {@code null} for the same
 * @param nouvelleFin with it: the last day it holds, or {@code null} for the same
 */
public record DecisionSaisie(long ligne, int rang, DecisionRevue decision, String nouveauProfil, LocalDate nouvelleFin) implements Serializable {
}
