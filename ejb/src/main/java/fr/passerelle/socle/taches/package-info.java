/**
 * What the application does by itself, in the background: each job at its time, once, on one server, with what came of it.
 * Knows no other room, so that every room may have its jobs.
 */
@Voisins("socle.surveillance")
package fr.passerelle.socle.taches;

import fr.passerelle.socle.commun.Voisins;
