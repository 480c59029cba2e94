/** One clause changed for all the conventions of a kind: who is concerned first, then done in the background, one line each. */
@Voisins({"partenaires.clauses", "partenaires.nomenclature", "partenaires.papiers", "socle.capacites", "socle.comptes", "socle.courriels",
        "socle.journal", "socle.taches.demande"})
package fr.passerelle.partenaires.masse;

import fr.passerelle.socle.commun.Voisins;
