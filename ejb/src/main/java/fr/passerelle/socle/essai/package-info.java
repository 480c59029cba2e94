/** What an act would do, learnt by doing it and undoing it: what would be refused, and what would leave for whom. */
@Voisins({})
package fr.passerelle.socle.essai;

import fr.passerelle.socle.commun.Voisins;
