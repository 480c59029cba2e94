/** A parent a structure knows and proposes to whoever may accompany them: confirmed, a request is born; otherwise the structure learns why not. */
@Voisins({"avip", "avip.nomenclature", "avip.orientation", "partenaires.habilitation", "socle.capacites", "socle.comptes", "socle.conservation", "socle.courriels",
        "socle.journal", "socle.taches"})
package fr.passerelle.avip.proposition;

import fr.passerelle.socle.commun.Voisins;
