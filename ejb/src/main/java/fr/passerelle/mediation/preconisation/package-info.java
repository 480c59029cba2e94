/**
 * General proposals of improvement drawn from several cases, and what becomes of them (R-MED-27, R-MED-28). The cases
 * behind one are a count for all but those who may read cases.
 */
@Voisins({"socle.capacites", "socle.comptes", "socle.journal", "socle.listes", "mediation.nomenclature", "mediation.notifications", "mediation.visibilite"})
package fr.passerelle.mediation.preconisation;

import fr.passerelle.socle.commun.Voisins;
