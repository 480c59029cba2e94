/** Requests for access in the calendar of all that is due. */
@Voisins({"partenaires.nomenclature", "socle.calendrier", "socle.listes"})
package fr.passerelle.partenaires.demande.calendrier;

import fr.passerelle.socle.commun.Voisins;
