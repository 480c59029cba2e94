/** Labelled structures that share one commitment, from a day to another. */
@Voisins({"avip.engagement", "avip.label", "avip.nomenclature", "socle.comptes", "socle.conservation", "socle.journal", "socle.listes"})
package fr.passerelle.avip.reseau;

import fr.passerelle.socle.commun.Voisins;
