/** The yearly figures: computed by documented formulas, compared, frozen in versions, told in words. */
@Voisins({"socle.bilans", "socle.changement", "socle.comptes", "socle.journal", "mediation.acte", "mediation.delai", "mediation.nomenclature", "mediation.registre",
    "mediation.saisine", "mediation.visibilite"})
package fr.passerelle.mediation.bilan;

import fr.passerelle.socle.commun.Voisins;
