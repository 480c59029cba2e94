/** What happens when the application starts: the database brought to its version, the first accounts, the demonstration. */
@Voisins({"socle.calendrier", "socle.capacites", "socle.comptes", "socle.comptes.faits", "socle.conservation", "socle.imports", "socle.listes", "socle.surveillance"})
package fr.passerelle.socle.demarrage;

import fr.passerelle.socle.commun.Voisins;
