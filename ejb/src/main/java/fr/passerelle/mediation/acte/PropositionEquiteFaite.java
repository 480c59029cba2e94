package fr.passerelle.mediation.acte;

import java.math.BigDecimal;

/** A reasoned proposal to the direction, within the law (T11, R-MED-19). */
public record PropositionEquiteFaite(String texte, BigDecimal montant) {
}
