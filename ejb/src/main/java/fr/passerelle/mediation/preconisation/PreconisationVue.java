package fr.passerelle.mediation.preconisation;

import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import fr.passerelle.mediation.nomenclature.NiveauPreconisation;
import java.time.LocalDate;

/**
 * A préconisation as the register shows it.
 *
 * @param saisines how many cases it was drawn from
 * @param enRetard whether its due date has passed while it is neither done, refused nor abandoned
 * @param suiviePar who reports on it, where that is told; else {@code null}
 */
public record PreconisationVue(long id, int annee, String theme, String texte, NiveauPreconisation niveau,
        String porteur, LocalDate echeance, EtatPreconisation etat, long saisines, boolean enRetard, String suiviePar) {

    PreconisationVue avecSuivi(String nom) {
        return new PreconisationVue(id, annee, theme, texte, niveau, porteur, echeance, etat, saisines, enRetard, nom);
    }
}
