package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.EtatRevue;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A review in the list of all.
 *
 * @param lignes how many rights it bears on, and how many are settled
 * @param retard whether its due day has passed and it is not made
 * @param pourLaCaf how many lines await the Caf
 */
public record RevueListee(long id, String reference, String campagne, long partenaire, String raisonSociale, TypePartenaire type, ModeGestion mode,
        EtatRevue etat, LocalDate echeance, LocalDate expireLe, long lignes, long reglees, long aSigner, long pourLaCaf, int rappels, Instant rappelLe,
        Instant finieLe, boolean retard) {
}
