/** Slowing down whoever tries: how long one waits after failures, how many an address may make. Knows no account. */
@Voisins("socle.capacites")
package fr.passerelle.socle.comptes.frein;

import fr.passerelle.socle.commun.Voisins;
