/** The registry: the list of the cases one may see, and giving several of them to a holder. */
@Voisins({"socle.changement", "socle.comptes", "socle.listes", "mediation.delai",
    "mediation.nomenclature", "mediation.saisine", "mediation.tableau", "mediation.visibilite"})
package fr.passerelle.mediation.registre;

import fr.passerelle.socle.commun.Voisins;
