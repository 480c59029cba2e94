package fr.passerelle.mediation.tableau;

import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import java.time.LocalDate;

/**
 * A préconisation somebody has to move on, without any of its cases.
 *
 * @param echeance when it is due, or {@code null}
 */
public record PreconisationSuivie(long id, int annee, String theme, String texte, String porteur, EtatPreconisation etat,
        LocalDate echeance, boolean enRetard) {
}
