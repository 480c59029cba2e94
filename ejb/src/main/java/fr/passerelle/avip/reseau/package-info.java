/** Labelled structures that share one commitment, from a day to another. */
@Voisins("socle.conservation")
package fr.passerelle.avip.reseau;

import fr.passerelle.socle.commun.Voisins;
