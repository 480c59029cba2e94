package fr.passerelle.avip.chiffres.calcul;

import fr.passerelle.avip.nomenclature.IssueParcours;

/** A parent of a year of which only the report is known: how many children were received, and what became of the parent. */
public record ParentDeclare(String parent, int enfants, boolean qpv, boolean moinsDe25Ans, boolean monoparental, IssueParcours issue) {
}
