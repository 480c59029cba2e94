/** The registry: the cases one may see, found, sorted, counted, exported, given to a holder; views of it kept by name. */
@Voisins({"socle.comptes", "socle.journal", "socle.changement", "mediation.delai",
    "mediation.nomenclature", "mediation.saisine", "mediation.visibilite"})
package fr.passerelle.mediation.registre;

import fr.passerelle.socle.commun.Voisins;
