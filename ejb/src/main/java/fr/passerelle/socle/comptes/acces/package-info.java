/** Giving a way in to whoever holds an account and has none: a link by mail, or a code printed once, handed over in a sealed envelope. */
@Voisins({"socle", "socle.capacites", "socle.comptes", "socle.comptes.confies", "socle.comptes.faits", "socle.comptes.frein", "socle.comptes.motdepasse",
    "socle.courriels", "socle.journal"})
package fr.passerelle.socle.comptes.acces;

import fr.passerelle.socle.commun.Voisins;
