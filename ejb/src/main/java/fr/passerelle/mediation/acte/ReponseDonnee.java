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
 * @param texte the answer, as written to the person; may be blank for a call-back, which needs a summary
 * @param rappelLe date of the call, required for TELEPHONE and ENTRETIEN (R-MED-13)
 * @param rappelResume what was said on the phone
 * @param montantInduDetecte debts found while checking the whole file (R-MED-20)
 * @param droitsRetrouves missed rights found while checking the whole file, in words
 * @param suivis what was promised and is still to be done before closing (R-MED-26)
 * @param suitesAvant by when it was promised, or {@code null}
 * @param recommandation what is written to the services; blank for what is proposed
 * @param service the service it is written to; blank for the one of the prior step
 * @param remiseLe the day the recommendation reached the later of the two parties: ends the suspension (R-MED-6)
 */
public record ReponseDonnee(LocalDate date, PositionCaf position, ModeReponse mode, OrigineDysfonctionnement origine,
        String texte, LocalDate rappelLe, String rappelResume, BigDecimal montantRappel, BigDecimal montantInduAnnule,
        BigDecimal montantInduDetecte, String droitsRetrouves, List<String> suivis, LocalDate remiseLe, LocalDate suitesAvant,
        String recommandation, String service) {

    public ReponseDonnee {
        suivis = suivis == null ? List.of() : List.copyOf(suivis);
    }

    /** With the recommendation that is proposed. */
    public ReponseDonnee(LocalDate date, PositionCaf position, ModeReponse mode, OrigineDysfonctionnement origine, String texte, LocalDate rappelLe,
            String rappelResume, BigDecimal montantRappel, BigDecimal montantInduAnnule, BigDecimal montantInduDetecte, String droitsRetrouves,
            List<String> suivis, LocalDate remiseLe) {
        this(date, position, mode, origine, texte, rappelLe, rappelResume, montantRappel, montantInduAnnule, montantInduDetecte, droitsRetrouves, suivis,
                remiseLe, null, null, null);
    }
}
