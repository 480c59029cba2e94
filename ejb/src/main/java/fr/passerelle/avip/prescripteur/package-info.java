/** The bodies that refer parents, as the Caf keeps them. */
@Voisins({"avip.nomenclature", "avip.orientation", "partenaires.registre", "socle.comptes", "socle.listes"})
package fr.passerelle.avip.prescripteur;

import fr.passerelle.socle.commun.Voisins;
