/** The tasks one asked for: where each stands, what it says, what it gives back. */
package fr.passerelle.web.socle.taches;
