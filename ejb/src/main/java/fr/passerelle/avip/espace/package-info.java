/** The door of the service, for the people of structures and of prescribers: what waits for them first, then where they may go. */
@Voisins("socle.comptes")
package fr.passerelle.avip.espace;

import fr.passerelle.socle.commun.Voisins;
