/** A request of a prescriber to a structure, from its draft to its end, and always an answer. */
@Voisins("socle.conservation")
package fr.passerelle.avip.orientation;

import fr.passerelle.socle.commun.Voisins;
