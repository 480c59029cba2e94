/**
 * Signing, for any room: a round over frozen documents, signatories in any order, each signature tied to the fingerprint of what was
 * read. What changes the text voids the round, and what was signed of it shows as void.
 */
@Voisins({"socle", "socle.capacites", "socle.comptes", "socle.conservation", "socle.courriels", "socle.documents", "socle.journal", "socle.pieces",
        "socle.taches"})
package fr.passerelle.socle.signatures;

import fr.passerelle.socle.commun.Voisins;
