/** The labels of a demonstration: the ten of 2026, their network, and a candidacy in each early state. */
@Voisins({"avip.label", "socle.capacites"})
package fr.passerelle.avip.label.demonstration;

import fr.passerelle.socle.commun.Voisins;
