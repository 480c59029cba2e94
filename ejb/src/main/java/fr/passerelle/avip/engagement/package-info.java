/** The floor of an engagement, in integers: dated rates and roundings, the capacity of a structure, the pooled one of its network. */
@Voisins({"avip.nomenclature", "socle.comptes", "socle.conservation", "socle.journal"})
package fr.passerelle.avip.engagement;

import fr.passerelle.socle.commun.Voisins;
