/** Looking for something from any page: each list one may open is asked in its own way, with its own rights and its own line in the journal. */
@Voisins({"socle.comptes", "socle.listes"})
package fr.passerelle.socle.listes.recherche;

import fr.passerelle.socle.commun.Voisins;
