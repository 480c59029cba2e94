/**
 * The papers of a convention: drawn from clauses, frozen when sent to be signed, signed by both sides, amended, and readable as of any
 * date.
 */
@Voisins({"partenaires.clauses", "partenaires.convention", "partenaires.nomenclature", "socle.capacites", "socle.comptes", "socle.conservation",
        "socle.courriels", "socle.documents", "socle.journal", "socle.listes", "socle.pieces", "socle.signatures"})
package fr.passerelle.partenaires.papiers;

import fr.passerelle.socle.commun.Voisins;
