/** What anyone may know of the labelled structures: a list, a map, files; no name of a person, never a number of places. */
@Voisins({"avip.nomenclature", "avip.places", "socle.comptes", "socle.listes"})
package fr.passerelle.avip.annuaire;

import fr.passerelle.socle.commun.Voisins;
