package fr.passerelle.mediation.bilan;

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

/** A case drawn at random; {@code accuse}, {@code recevabilite}, {@code delai} and {@code cloture} are days after receipt. */
public record SaisineTiree(LocalDate reception, CanalSaisine canal, TypeSaisissant type, MotifSaisine motif,
        Prestation prestation, String numero, EtatSaisine etat, Boolean recevable,
        MotifIrrecevabilite motifIrrecevabilite, Integer accuse, Integer recevabilite, Integer delai, ModeReponse mode,
        PositionCaf position, OrigineDysfonctionnement origine, BigDecimal rappel, Integer cloture,
        MotifCloture motifCloture, int cycle) {

    boolean priseEnChargeEnHuitJours() {
        return accuse != null && accuse <= 7 || recevabilite != null && recevabilite <= 7;
    }

    /** Whether it was open at the end of that year: never ended, or ended after. */
    boolean ouverteAu(int annee) {
        Integer fin = delai != null ? delai : cloture;
        return fin == null ? etat.estOuvert() : reception.plusDays(fin).isAfter(LocalDate.of(annee, 12, 31));
    }
}
