/** Whoever watches over personal data is told at once who is given the keys to it. */
@Voisins({"socle", "socle.capacites", "socle.comptes", "socle.comptes.faits", "socle.courriels"})
package fr.passerelle.socle.comptes.avis;

import fr.passerelle.socle.commun.Voisins;
