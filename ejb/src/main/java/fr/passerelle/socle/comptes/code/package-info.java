/** A code received by mail, asked of those whose password is not enough: six digits, for a quarter of an hour, once. */
@Voisins({"socle", "socle.comptes", "socle.comptes.faits", "socle.comptes.motdepasse", "socle.courriels", "socle.journal"})
package fr.passerelle.socle.comptes.code;

import fr.passerelle.socle.commun.Voisins;
