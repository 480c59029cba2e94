/**
 * The three questions put to people once their case is closed, where the institution wants it: an invitation that serves once,
 * answers that nothing ties to a case, results hidden while they are too few.
 */
@Voisins({"socle.comptes", "socle.courriels", "socle.journal", "mediation", "mediation.acte", "mediation.bilan",
    "mediation.nomenclature", "socle.taches"})
package fr.passerelle.mediation.enquete;

import fr.passerelle.socle.commun.Voisins;
