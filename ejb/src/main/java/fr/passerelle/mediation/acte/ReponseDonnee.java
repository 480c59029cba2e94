package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The mediator's answer (T12).
 *
 * @param date the day the answer was given
 * @param texte the recommendation, as sent to both parties; may be blank for a call-back, which needs a summary
 * @param rappelLe date of the call, required for TELEPHONE and ENTRETIEN (R-MED-13)
 * @param rappelResume what was said on the phone
 * @param montantInduDetecte debts found while checking the whole file (R-MED-20)
 * @param droitsRetrouves missed rights found while checking the whole file, in words
 * @param suivis what was promised and is still to be done before closing (R-MED-26)
 * @param remiseLe the day the recommendation reached the later of the two parties: ends the suspension (R-MED-6)
 */
public record ReponseDonnee(LocalDate date, PositionCaf position, ModeReponse mode, OrigineDysfonctionnement origine,
        String texte, LocalDate rappelLe, String rappelResume, BigDecimal montantRappel, BigDecimal montantInduAnnule,
        BigDecimal montantInduDetecte, String droitsRetrouves, List<String> suivis, LocalDate remiseLe) {

    public ReponseDonnee {
        suivis = suivis == null ? List.of() : List.copyOf(suivis);
    }
}
