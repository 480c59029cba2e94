/** Attachments: checked by content, kept on disk under their own digest; rights belong to the room that files them. */
@Voisins({"socle.conservation", "socle.journal", "socle.surveillance", "socle.taches"})
package fr.passerelle.socle.pieces;

import fr.passerelle.socle.commun.Voisins;
