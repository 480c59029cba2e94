/** The public directory and its map. */
package fr.passerelle.web.avip.annuaire;
