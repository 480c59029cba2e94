/** Where this capability opens in the portal of partners. */
@Voisins({"partenaires.nomenclature", "partenaires.portail"})
package fr.passerelle.avip.portail;

import fr.passerelle.socle.commun.Voisins;
