/** Keeping accounts in order: those nobody uses are proposed for closing, and what is over is forgotten. */
@Voisins({"comptes", "journal", "travaux"})
package fr.passerelle.comptes.entretien;

import fr.passerelle.commun.Voisins;
