/** What the Caf allows past the age of a child, asked by the structure or given unasked (R-AVIP-12, R-AVIP-13). */
@Voisins({"avip", "avip.orientation", "socle.capacites", "socle.comptes", "socle.courriels", "socle.journal", "socle.listes"})
package fr.passerelle.avip.accueil.derogation;

import fr.passerelle.socle.commun.Voisins;
