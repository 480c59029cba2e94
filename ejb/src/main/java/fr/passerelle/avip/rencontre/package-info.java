/** What meetings of the Avip partners are about: their networks, the report of a year. */
@Voisins({"agenda"})
package fr.passerelle.avip.rencontre;

import fr.passerelle.socle.commun.Voisins;
