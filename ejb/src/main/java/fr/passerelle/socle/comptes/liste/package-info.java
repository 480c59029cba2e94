/** The list of accounts. Apart from the accounts, which know no list, so that every list may ask who reads it. */
@Voisins({"socle.capacites", "socle.comptes", "socle.listes"})
package fr.passerelle.socle.comptes.liste;

import fr.passerelle.socle.commun.Voisins;
