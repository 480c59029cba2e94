/** The floor of the house, as one of those who live in it: its own permissions, and the roles of those who watch over the whole. */
@Voisins("socle.capacites")
package fr.passerelle.socle;

import fr.passerelle.socle.commun.Voisins;
