/** The yearly figures: computed by documented formulas, compared, frozen in versions, told in words. */
@Voisins({"comptes", "journal", "mediation.delai", "mediation.nomenclature", "mediation.visibilite", "travaux"})
package fr.passerelle.mediation.bilan;

import fr.passerelle.commun.Voisins;
