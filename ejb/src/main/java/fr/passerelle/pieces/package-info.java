/** Attachments: checked by content, kept on disk under their own digest; rights belong to the room that files them. */
@Voisins({"journal", "surveillance", "travaux"})
package fr.passerelle.pieces;

import fr.passerelle.commun.Voisins;
