package fr.passerelle.avip.chiffres;

import java.math.BigDecimal;

/** A network in the report of a year: what its members engaged together, against what their capacities make together (R-AVIP-6). */
public record LigneDeReseau(String nom, int membres, int agrement, Integer minimum, Integer places, Long parents, Long enfants, BigDecimal presents, BigDecimal atteinte) {
}
