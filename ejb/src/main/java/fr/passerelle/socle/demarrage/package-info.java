/** What happens when the application starts: the database brought to its version, the first accounts, the demonstration. */
@Voisins({"socle.capacites", "socle.comptes", "socle.comptes.faits", "socle.listes", "socle.surveillance"})
package fr.passerelle.socle.demarrage;

import fr.passerelle.socle.commun.Voisins;
