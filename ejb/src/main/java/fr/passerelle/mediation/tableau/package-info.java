/** What a person finds on arriving: one's own work by urgency, or the state of the activity in figures. */
@Voisins({"socle.capacites", "socle.comptes", "socle.changement", "mediation.delai", "mediation.nomenclature", "mediation.visibilite"})
package fr.passerelle.mediation.tableau;

import fr.passerelle.socle.commun.Voisins;
