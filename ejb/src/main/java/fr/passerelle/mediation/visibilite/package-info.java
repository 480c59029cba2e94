/** Which cases a person may see: said once, as SQL, for every room of mediation that reads any. */
@Voisins("socle.comptes")
package fr.passerelle.mediation.visibilite;

import fr.passerelle.socle.commun.Voisins;
