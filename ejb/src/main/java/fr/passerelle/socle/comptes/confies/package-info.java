/** The accounts a capability runs itself, of people who are not of the house: its own, never an agent's. */
@Voisins({"socle.capacites", "socle.comptes", "socle.comptes.faits", "socle.comptes.frein", "socle.comptes.motdepasse", "socle.journal"})
package fr.passerelle.socle.comptes.confies;

import fr.passerelle.socle.commun.Voisins;
