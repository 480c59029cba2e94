package fr.passerelle.avip.fil;

import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.avip.orientation.SuiviVu;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thread, from the request to the parent’s situation six months after the reception, as one side may see it.
 *
 * @param cote whose side it is seen from
 * @param identite whether people’s names are there
 * @param parent whom to call, nobody when names are not there
 * @param suites what comes next, the first to do first
 */
public record FilVu(long orientation, String reference, StatutOrientation statut, long structureId, Cote cote, boolean identite, Contact parent,
        boolean viaReferent, Contact structure, Contact prescripteur, Besoin besoin, Criteres criteres, SuiviVu suivi, List<EnfantDuFil> enfants,
        List<Etape> etapes, List<Suite> suites, List<Moment> moments, LocalDate jour) {

    public Optional<EnfantDuFil> enfant(long id) {
        return enfants.stream().filter(e -> e.id() == id).findFirst();
    }

    public EnfantDuFil enfantDuContrat(long accueil) {
        return enfants.stream().filter(e -> e.contrats().stream().anyMatch(c -> c.id() == accueil)).findFirst().orElseThrow();
    }
}
