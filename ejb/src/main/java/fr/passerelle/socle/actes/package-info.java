/** What every act of every service holds to, whatever its room: two people at once lose nothing, and what is sent twice is done once. */
@Voisins({"socle.conservation", "socle.essai", "socle.journal", "socle.taches"})
package fr.passerelle.socle.actes;

import fr.passerelle.socle.commun.Voisins;
