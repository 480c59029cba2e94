/** A forgotten password: a link by mail, good once and for half an hour, and the same answer whoever asks (R-USAG-60). */
@Voisins({"comptes", "courriels", "journal"})
package fr.passerelle.comptes.oubli;

import fr.passerelle.commun.Voisins;
