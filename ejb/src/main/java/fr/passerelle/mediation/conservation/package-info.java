/**
 * How long a case is kept: at hand, then aside for few, then as a statistical row (R-MED-30). What is due is shown before a
 * person decides; the work is done in the background; a hold set on the journal holds the case as well.
 */
@Voisins({"socle.comptes", "socle.conservation", "socle.courriels", "socle.journal", "socle.journal.conservation", "mediation.delai", "mediation.nomenclature", "socle.taches"})
package fr.passerelle.mediation.conservation;

import fr.passerelle.socle.commun.Voisins;
