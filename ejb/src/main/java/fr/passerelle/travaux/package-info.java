/**
 * What the application does by itself, in the background: each job at its time, once, on one server, with what came of it.
 * Knows no other room, so that every room may have its jobs.
 */
@Voisins("surveillance")
package fr.passerelle.travaux;

import fr.passerelle.commun.Voisins;
