/** The people and the rights of the demonstration: all invented, in every state. */
@Voisins("socle.capacites")
package fr.passerelle.partenaires.habilitation.demonstration;

import fr.passerelle.socle.commun.Voisins;
