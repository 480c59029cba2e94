/** What the convention, the contracts, the forms of adhesion and their annexes say: clauses in French, and the documents made of them. */
@Voisins({"partenaires.nomenclature", "socle.capacites", "socle.documents"})
package fr.passerelle.partenaires.clauses;

import fr.passerelle.socle.commun.Voisins;
