/** The sessions of people, as rows: seen by their owner and ended by them, whichever server they are on. */
@Voisins({"comptes", "journal"})
package fr.passerelle.comptes.session;

import fr.passerelle.commun.Voisins;
