/**
 * Lists: a room declares one (what it reads, its columns, filters and orders, who may open it) and gets its page, its pages of
 * lines, counts, views kept by name and exports. Every list filters by the reader's rights in SQL, as its room says.
 */
@Voisins({"socle.changement", "socle.comptes", "socle.conservation", "socle.journal"})
package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.Voisins;
