/** Taking over the years before the application: a file read, judged, tried, written, undone until the report of the year is frozen. */
@Voisins({"avip.chiffres", "avip.nomenclature", "avip.structure", "socle.capacites", "socle.comptes", "socle.imports", "socle.journal"})
package fr.passerelle.avip.reprise;

import fr.passerelle.socle.commun.Voisins;
