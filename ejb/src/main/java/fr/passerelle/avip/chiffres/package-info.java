/** The yearly report of the label: what is counted, from requests and receptions as they stand or from the file of a past year; what each structure validates. */
@Voisins({"avip.engagement", "avip.nomenclature", "avip.structure", "socle.bilans", "socle.changement", "socle.comptes", "socle.conservation", "socle.journal"})
package fr.passerelle.avip.chiffres;

import fr.passerelle.socle.commun.Voisins;
