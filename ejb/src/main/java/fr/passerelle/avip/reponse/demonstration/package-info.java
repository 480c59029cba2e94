/** The two people of structures that a demonstration signs in as, each with a partner, a contract and a right of its own. */
@Voisins({"avip.nomenclature", "avip.reseau", "avip.structure", "partenaires.convention", "partenaires.habilitation", "partenaires.nomenclature", "socle.capacites"})
package fr.passerelle.avip.reponse.demonstration;

import fr.passerelle.socle.commun.Voisins;
