/** What is still held of a service by the people of a partner, and the fact that some of it is not any more, for the rooms that live by it. */
@Voisins("partenaires.nomenclature")
package fr.passerelle.partenaires.habilitation.tenue;

import fr.passerelle.socle.commun.Voisins;
