/** The answer to a request, always: what a structure does of it, what it would take of its places, what is written to each side. */
@Voisins({"avip", "avip.label", "avip.nomenclature", "avip.orientation", "avip.places", "avip.proposition", "avip.reponse.file", "avip.reseau", "avip.structure", "partenaires.habilitation.tenue",
        "partenaires.nomenclature", "socle.capacites",
        "socle.comptes", "socle.conservation", "socle.courriels", "socle.journal"})
package fr.passerelle.avip.reponse;

import fr.passerelle.socle.commun.Voisins;
