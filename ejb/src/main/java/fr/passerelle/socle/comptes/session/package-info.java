/** The sessions of people, as rows: seen by their owner and ended by them, whichever server they are on. */
@Voisins({"socle.capacites", "socle.comptes", "socle.comptes.frein", "socle.journal"})
package fr.passerelle.socle.comptes.session;

import fr.passerelle.socle.commun.Voisins;
