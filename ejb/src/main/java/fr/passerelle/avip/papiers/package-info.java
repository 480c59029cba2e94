/** The papers of a reception, printed from its facts and from clauses that the Caf may rewrite. */
@Voisins({"avip.accueil", "avip.clauses", "avip.fil", "avip.nomenclature", "avip.orientation", "socle.capacites", "socle.comptes", "socle.courriels", "socle.documents", "socle.journal"})
package fr.passerelle.avip.papiers;

import fr.passerelle.socle.commun.Voisins;
