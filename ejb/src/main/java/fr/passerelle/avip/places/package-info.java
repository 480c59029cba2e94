/** What structures offer by half-day, what is taken, and the last place that nobody is given twice. */
@Voisins("socle.conservation")
package fr.passerelle.avip.places;

import fr.passerelle.socle.commun.Voisins;
