/** What an administrator may set: each setting is declared once, by the room that reads it, and read in one way. */
package fr.passerelle.socle.commun.reglages;
