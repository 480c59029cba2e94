/** Lists too long to be waited for: prepared as a task, the file fetched once it is done. */
@Voisins({"socle.comptes", "socle.journal", "socle.listes", "socle.taches.demande"})
package fr.passerelle.socle.listes.exports;

import fr.passerelle.socle.commun.Voisins;
