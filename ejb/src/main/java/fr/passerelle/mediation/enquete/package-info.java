/** The three questions put to people once their case is closed, where the institution wants it; the floor keeps them anonymous. */
@Voisins({"socle.capacites", "socle.comptes", "socle.enquetes", "mediation", "mediation.acte", "mediation.bilan",
    "mediation.nomenclature"})
package fr.passerelle.mediation.enquete;

import fr.passerelle.socle.commun.Voisins;
