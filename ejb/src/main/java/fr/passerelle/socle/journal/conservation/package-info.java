/**
 * How long the journal is kept, what is held beyond, and the removal of what has served its time: for whoever watches over
 * personal data. Apart from the check of integrity, which must find the removals of this room in order like any other.
 */
@Voisins({"socle.capacites", "socle.comptes", "socle.conservation", "socle.journal"})
package fr.passerelle.socle.journal.conservation;

import fr.passerelle.socle.commun.Voisins;
