/** The prescribers of the demonstration and what they ask: all invented, in every state. */
@Voisins({"avip.label", "avip.nomenclature", "avip.orientation", "avip.proposition", "partenaires.convention", "partenaires.habilitation", "partenaires.nomenclature",
        "partenaires.registre", "socle.capacites", "socle.journal"})
package fr.passerelle.avip.demande.demonstration;

import fr.passerelle.socle.commun.Voisins;
