/** The childcare structures: who they are, how many children they may take, who answers there. */
@Voisins("socle.conservation")
package fr.passerelle.avip.structure;

import fr.passerelle.socle.commun.Voisins;
