/** What the papers of a reception say: contract, charter, statement, and the sheet a family is given at each step. */
@Voisins({"socle.capacites", "socle.documents"})
package fr.passerelle.avip.clauses;

import fr.passerelle.socle.commun.Voisins;
