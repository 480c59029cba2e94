/** The receptions of one’s structures, to be found and followed. */
@Voisins({"avip.accueil", "avip.espace", "avip.nomenclature", "avip.structure", "socle.comptes", "socle.listes"})
package fr.passerelle.avip.accueil.liste;

import fr.passerelle.socle.commun.Voisins;
