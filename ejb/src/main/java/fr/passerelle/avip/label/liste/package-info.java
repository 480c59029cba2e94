/** The labels, as the Caf lists them, and as a structure finds its own at the door of the service. */
@Voisins({"avip.espace", "avip.label", "avip.nomenclature", "avip.structure", "socle.calendrier", "socle.comptes",
        "socle.listes"})
package fr.passerelle.avip.label.liste;

import fr.passerelle.socle.commun.Voisins;
