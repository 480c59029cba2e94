/**
 * Who did, saw, exported what, when, on what and why: written in the act's own transaction, sealed to the line before at its
 * commit, and never changed.
 */
@Voisins("socle.capacites")
package fr.passerelle.socle.journal;

import fr.passerelle.socle.commun.Voisins;
