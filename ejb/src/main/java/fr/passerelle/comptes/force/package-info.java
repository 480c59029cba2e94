/** How hard a password is to guess, told while it is typed: a help, the rules are elsewhere. */
@Voisins("comptes")
package fr.passerelle.comptes.force;

import fr.passerelle.commun.Voisins;
