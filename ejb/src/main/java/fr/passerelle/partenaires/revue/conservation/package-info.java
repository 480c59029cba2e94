/** How long a review is kept, and what of it says something of someone. */
@Voisins({"partenaires.nomenclature", "socle.conservation", "socle.documents"})
package fr.passerelle.partenaires.revue.conservation;

import fr.passerelle.socle.commun.Voisins;
