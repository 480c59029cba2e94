/** Keeping accounts in order: those nobody uses are proposed for closing, and what is over is forgotten. */
@Voisins({"socle.comptes", "socle.conservation", "socle.journal", "socle.taches"})
package fr.passerelle.socle.comptes.entretien;

import fr.passerelle.socle.commun.Voisins;
