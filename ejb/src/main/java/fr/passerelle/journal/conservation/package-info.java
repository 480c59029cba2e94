/**
 * How long the journal is kept, what is held beyond, and the removal of what has served its time: for whoever watches over
 * personal data. Apart from the check of integrity, which must find the removals of this room in order like any other.
 */
@Voisins({"comptes", "journal"})
package fr.passerelle.journal.conservation;

import fr.passerelle.commun.Voisins;
