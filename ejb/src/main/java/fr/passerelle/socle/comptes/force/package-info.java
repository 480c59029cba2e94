/** How hard a password is to guess, told while it is typed: a help, the rules are elsewhere. */
@Voisins({"socle.capacites", "socle.comptes"})
package fr.passerelle.socle.comptes.force;

import fr.passerelle.socle.commun.Voisins;
