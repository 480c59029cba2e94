/** Attachments: checked by content, kept on disk under their own digest; rights belong to the room that files them. */
package fr.passerelle.pieces;
