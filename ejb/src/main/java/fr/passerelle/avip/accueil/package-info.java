/** The reception of a child: its contract, its hours, its end, and the parent’s situation six months later. */
@Voisins("socle.conservation")
package fr.passerelle.avip.accueil;

import fr.passerelle.socle.commun.Voisins;
