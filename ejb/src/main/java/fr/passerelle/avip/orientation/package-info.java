/** A request of a prescriber to a structure, from its sending to its end, and always an answer. */
@Voisins({"avip.nomenclature", "socle.capacites", "socle.comptes", "socle.conservation", "socle.journal"})
package fr.passerelle.avip.orientation;

import fr.passerelle.socle.commun.Voisins;
