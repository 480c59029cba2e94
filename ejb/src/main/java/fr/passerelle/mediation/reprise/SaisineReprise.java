package fr.passerelle.mediation.reprise;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A past case as a file tells it: no name, no text.
 *
 * @param ligne line of the file it comes from
 */
record SaisineReprise(long ligne, String referenceExterne, LocalDate dateReception, CanalSaisine canal,
        TypeSaisissant typeSaisissant, MotifSaisine motif, Prestation prestation, boolean recevable,
        MotifIrrecevabilite motifIrrecevabilite, LocalDate dateRecevabilite, LocalDate dateReponse,
        ModeReponse modeReponse, PositionCaf position, LocalDate dateCloture, MotifCloture motifCloture,
        OrigineDysfonctionnement origine, boolean equite, BigDecimal montantRappel) {

    /** Where the case stands once taken over. */
    @JsonProperty("etat")
    EtatSaisine etat() {
        if (motifCloture == MotifCloture.CONTENTIEUX_ENGAGE) {
            return EtatSaisine.INTERROMPUE;
        }
        if (!recevable && motifCloture == null) {
            return EtatSaisine.IRRECEVABLE;
        }
        return motifCloture == null ? EtatSaisine.EN_INSTRUCTION : EtatSaisine.CLOTUREE;
    }
}
