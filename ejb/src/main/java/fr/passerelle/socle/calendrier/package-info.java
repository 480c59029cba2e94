/**
 * What is to be done by a day, whatever capability it comes from: in a list, month by month, and in people's own diaries by a private
 * link. Each capability declares its {@link fr.passerelle.socle.calendrier.Echeances}.
 */
@Voisins({"socle.comptes", "socle.conservation", "socle.journal"})
package fr.passerelle.socle.calendrier;

import fr.passerelle.socle.commun.Voisins;
