package fr.passerelle.avip.accueil.liste;

import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.StatutContrat;
import java.time.LocalDate;

/**
 * A reception in the list of its structure.
 *
 * @param enfant the first name, or « Enfant 1 » once the structure has nothing left to do for the family
 * @param parent {@code null} then
 * @param aFaire what the structure has to do, or {@code null}
 */
public record LigneAccueil(long id, String reference, String demande, String enfant, String parent, String structure, StatutContrat statut, LocalDate debut,
        LocalDate fin, LocalDate sortie, IssueParcours issue, int demiJournees, String aFaire, boolean enRetard) {
}
