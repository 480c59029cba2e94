/** What structures offer by half-day, what is taken, and the last place that nobody is given twice. */
@Voisins({"avip", "avip.espace", "avip.nomenclature", "avip.structure", "socle.capacites", "socle.comptes", "socle.conservation", "socle.courriels", "socle.journal",
    "socle.listes", "socle.taches"})
package fr.passerelle.avip.places;

import fr.passerelle.socle.commun.Voisins;
