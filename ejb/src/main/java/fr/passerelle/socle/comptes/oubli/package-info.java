/** A forgotten password, or a first one: a link by mail, good once and for a while, and the same answer whoever asks (R-USAG-60). */
@Voisins({"socle", "socle.capacites", "socle.comptes", "socle.comptes.faits", "socle.comptes.frein", "socle.courriels", "socle.journal"})
package fr.passerelle.socle.comptes.oubli;

import fr.passerelle.socle.commun.Voisins;
