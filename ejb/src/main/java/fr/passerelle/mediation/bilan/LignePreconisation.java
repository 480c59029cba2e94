package fr.passerelle.mediation.bilan;

import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import java.time.LocalDate;

/**
 * A préconisation as the bilan prints it.
 *
 * @param annee the year it was issued
 * @param saisines how many cases it was drawn from (a count only, never references)
 * @param enRetard whether its due date has passed while it is neither done, refused nor abandoned
 */
public record LignePreconisation(int annee, String theme, String texte, String niveau, String porteur,
        LocalDate echeance, EtatPreconisation etat, long saisines, boolean enRetard) {
}
