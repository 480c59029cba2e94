/** What the days bring to requests: each is reminded, ends, or goes to the Caf, once, whatever outage came between. */
@Voisins({"avip", "avip.label", "avip.nomenclature", "avip.orientation", "avip.reponse", "socle.taches"})
package fr.passerelle.avip.reponse.relance;

import fr.passerelle.socle.commun.Voisins;
