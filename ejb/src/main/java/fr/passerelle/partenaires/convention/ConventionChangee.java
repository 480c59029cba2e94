package fr.passerelle.partenaires.convention;

import fr.passerelle.partenaires.nomenclature.EtatConvention;

/** A convention went from one state to another; fired in the transaction that did it. */
public record ConventionChangee(long convention, long partenaire, EtatConvention avant, EtatConvention apres, String motif) {
}
