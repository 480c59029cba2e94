/**
 * Asking people what they think, without ever knowing who answered what: an invitation that serves once, answers that nothing ties
 * to it, results hidden while they are too few. A capability declares its {@link Enquete} and says whom to invite.
 */
@Voisins({"socle.capacites", "socle.comptes", "socle.conservation", "socle.courriels", "socle.journal", "socle.taches"})
package fr.passerelle.socle.enquetes;

import fr.passerelle.socle.commun.Voisins;
