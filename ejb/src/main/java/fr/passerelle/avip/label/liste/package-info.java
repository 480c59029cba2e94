/** The labels, as a list. */
@Voisins({"avip.nomenclature", "socle.comptes", "socle.listes"})
package fr.passerelle.avip.label.liste;

import fr.passerelle.socle.commun.Voisins;
