/** A changed address: the person is told at the former one, and may confirm from there that the change is theirs. */
@Voisins({"socle", "socle.comptes", "socle.comptes.faits", "socle.courriels", "socle.journal"})
package fr.passerelle.socle.comptes.adresse;

import fr.passerelle.socle.commun.Voisins;
