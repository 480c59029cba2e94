/** The reception of a child: its contract, its hours, its end, and the parent’s situation six months later. */
@Voisins({"avip", "avip.label", "avip.nomenclature", "avip.orientation", "avip.places", "avip.structure", "socle.capacites", "socle.comptes",
        "socle.conservation", "socle.courriels", "socle.journal", "socle.listes", "socle.taches"})
package fr.passerelle.avip.accueil;

import fr.passerelle.socle.commun.Voisins;
