/** The forms of adhesion to a service: received, completed, accepted or refused, closed. */
@Voisins({"partenaires.nomenclature", "socle.journal"})
package fr.passerelle.partenaires.bulletin;

import fr.passerelle.socle.commun.Voisins;
