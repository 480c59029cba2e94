/** A forgotten password: a link by mail, good once and for half an hour, and the same answer whoever asks (R-USAG-60). */
@Voisins({"socle", "socle.comptes", "socle.comptes.frein", "socle.courriels", "socle.journal"})
package fr.passerelle.socle.comptes.oubli;

import fr.passerelle.socle.commun.Voisins;
