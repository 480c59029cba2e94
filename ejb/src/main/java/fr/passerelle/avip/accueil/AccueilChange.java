package fr.passerelle.avip.accueil;

import fr.passerelle.avip.nomenclature.StatutContrat;

/** A contract is no longer where it was; told in the transaction of the act. */
public record AccueilChange(long id, long orientation, long structure, StatutContrat avant, StatutContrat apres) {
}
