/** What the Caf follows of requests, without anyone’s identity, and takes over when nobody answers. */
@Voisins({"avip", "avip.nomenclature", "avip.orientation", "avip.reponse", "avip.reponse.file", "avip.structure", "socle.changement", "socle.comptes", "socle.journal", "socle.listes"})
package fr.passerelle.avip.reponse.caf;

import fr.passerelle.socle.commun.Voisins;
